package ca.helpcommunitieslead.directory;

/**
 * A name that a municipality had before it was renamed.
 *
 * @param slug its place in the addresses of that time
 */
public record FormerName(String slug, MunicipalityCode municipality, String name) {}
