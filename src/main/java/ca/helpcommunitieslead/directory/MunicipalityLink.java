package ca.helpcommunitieslead.directory;

import java.util.function.Function;

/**
 * Something that one can do for a municipality, which a room brings as a bean. The finder offers it beside each place
 * that it finds; the first one is where the map's cells lead.
 *
 * @param order the lowest first
 * @param labelKey the key of its word
 * @param path the address without its language
 */
public record MunicipalityLink(int order, String labelKey, Function<Municipality, String> path) {}
