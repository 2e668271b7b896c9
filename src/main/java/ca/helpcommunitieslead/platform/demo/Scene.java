package ca.helpcommunitieslead.platform.demo;

import java.time.Instant;

/**
 * Something that happens in a demonstration.
 *
 * @param at what the program's clock says meanwhile
 */
public record Scene(Instant at, Runnable play) {}
