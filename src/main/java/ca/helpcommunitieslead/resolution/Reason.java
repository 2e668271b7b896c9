package ca.helpcommunitieslead.resolution;

/** Why a record does not count toward the threshold (R13 to R15); each has its words on the record's page. */
public enum Reason {
    NOT_YET_VERIFIED,
    REFUSED,
    RESCINDED,
    RECONSIDERED,
    NOT_CARRIED,
    NOT_BY_COUNCIL,
    NO_SUPPORT,
    /** The municipality is no more; its successor inherits nothing (R16). */
    COUNCIL_ENDED,
    /** It only stands behind another resolution, which nobody has verified. */
    CHAIN_UNCHECKED,
    BEFORE_START,
    EVIDENCE_TOO_WEAK,
    SUPERSEDED,
    EARLIER_TERM
}
