package ca.helpcommunitieslead.resolution;

/** Where a record stands; it follows from the record's events. */
public enum Status {
    /** Waits for a second person. */
    REPORTED,
    VERIFIED,
    REFUSED,
    RESCINDED
}
