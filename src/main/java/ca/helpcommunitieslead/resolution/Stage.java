package ca.helpcommunitieslead.resolution;

/** What can become of a matter at a council. Where it stands follows from what happened to it (R11). */
public enum Stage {
    IDEA(Kind.PLAN),
    DRAFTING(Kind.PLAN),
    STAFF_REVIEW(Kind.PLAN),
    NOTICE_OF_MOTION(Kind.PLAN),
    ON_AGENDA(Kind.PLAN),
    MOVED_AND_SECONDED(Kind.FLOOR),
    AMENDED(Kind.FLOOR),
    /** Its clauses are voted on separately. */
    DIVIDED(Kind.FLOOR),
    WITHDRAWN(Kind.END),
    RULED_OUT_OF_ORDER(Kind.END),
    /** Nobody seconded it, it never came back, or the council's term ended. */
    LAPSED(Kind.END),
    DEFERRED(Kind.DECISION),
    REFERRED(Kind.DECISION),
    TABLED(Kind.DECISION),
    /** A committee recommends it; the council has not ratified that. */
    RECOMMENDED(Kind.DECISION),
    /** Only the head of council has written; no council decided anything. */
    LETTER_OF_HEAD(Kind.DECISION),
    RECEIVED(Kind.DECISION),
    RECEIVED_FOR_INFORMATION(Kind.DECISION),
    FILED(Kind.DECISION),
    CARRIED(Kind.DECISION),
    CARRIED_AS_AMENDED(Kind.DECISION),
    CARRIED_IN_PART(Kind.DECISION),
    DEFEATED(Kind.DECISION),
    CONFIRMED_BY_BYLAW(Kind.MILESTONE),
    MINUTES_DRAFT(Kind.MILESTONE),
    MINUTES_ADOPTED(Kind.MILESTONE),
    CERTIFIED(Kind.MILESTONE),
    CIRCULATED(Kind.MILESTONE),
    ACKNOWLEDGED(Kind.MILESTONE),
    ANSWERED(Kind.MILESTONE),
    /** A later decision of the same council stands by it. */
    REAFFIRMED(Kind.MILESTONE),
    /** Reopened; the decision is suspended until the council has decided again. */
    RECONSIDERED(Kind.TURN),
    RESCINDED(Kind.TURN),
    /** A later decision of the same council takes its place. */
    SUPERSEDED(Kind.TURN);

    /** Which part of the life it belongs to. */
    public enum Kind {
        /** Before a meeting has dealt with it; shown only as far as the member allows. */
        PLAN,
        /** During the meeting. */
        FLOOR,
        /** It ended without a vote. */
        END,
        /** The council or another body disposed of it. */
        DECISION,
        /** Follows a decision, and changes nothing in it. */
        MILESTONE,
        /** What the council does to its own decision later. */
        TURN
    }

    private final Kind kind;

    Stage(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isMilestone() {
        return kind == Kind.MILESTONE;
    }

    public boolean isCarried() {
        return this == CARRIED || this == CARRIED_AS_AMENDED || this == CARRIED_IN_PART;
    }
}
