package ca.helpcommunitieslead.endorsement;

/** What a reader says is wrong with a public entry. */
public enum ReportReason {
    /** It is the reader's own name, and they never endorsed. */
    NOT_ME,
    /** No real person. */
    NOT_REAL,
    /** The person does not hold this office. */
    OFFICE,
    /** The comment offends. */
    COMMENT,
    OTHER
}
