package ca.helpcommunitieslead.directory;

/**
 * One municipality that a postal area touches.
 *
 * @param percent the estimated share of the area's people who live there
 */
public record PostalArea(MunicipalityCode municipality, double percent) {}
