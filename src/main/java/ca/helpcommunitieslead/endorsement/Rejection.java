package ca.helpcommunitieslead.endorsement;

/** Why a form came to nothing (R9). The sender never learns it, staff do. */
public enum Rejection {
    /** The field that people do not see was filled in. */
    HONEYPOT,
    /** Nobody types so quickly. */
    TOO_FAST,
    BLOCKED_ADDRESS,
    BLOCKED_DOMAIN,
    BLOCKED_NETWORK,
    /** The mailbox is of the kind that is thrown away. */
    DISPOSABLE_DOMAIN,
    /** Too many from one network at once. */
    BURST,
    /** Too many from one network for too long. */
    SUSTAINED,
    /** A third person on a mailbox, one from elsewhere, or one too many who wait (R3). */
    HOUSEHOLD,
    /** A clean-up set this person aside. */
    SET_ASIDE,
    /** Endorsing is closed. */
    CLOSED
}
