package ca.helpcommunitieslead.resolution;

/** Who decided. Only a council's own decision counts (R13). */
public enum Body {
    COUNCIL,
    COMMITTEE_OF_THE_WHOLE,
    COMMITTEE,
    /** A letter of a mayor, reeve, warden or chair: one person's support. */
    HEAD_OF_COUNCIL
}
