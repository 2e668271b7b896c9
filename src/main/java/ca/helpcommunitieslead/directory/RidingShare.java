package ca.helpcommunitieslead.directory;

/**
 * That a municipality lies in a riding.
 *
 * @param percent of the municipality's area, not of its people
 */
public record RidingShare(MunicipalityCode municipality, double percent, Certainty certainty) {
    /** How far the shapes that this was computed from can be trusted. */
    public enum Certainty {
        HIGH,
        MEDIUM,
        /** Maybe a border that only touches. */
        LOW
    }
}
