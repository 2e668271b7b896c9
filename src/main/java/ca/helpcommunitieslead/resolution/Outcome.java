package ca.helpcommunitieslead.resolution;

/** What became of the motion. */
public enum Outcome {
    CARRIED,
    CARRIED_AS_AMENDED,
    CARRIED_IN_PART,
    DEFEATED,
    RECEIVED,
    RECEIVED_FOR_INFORMATION,
    FILED,
    REFERRED,
    DEFERRED,
    TABLED;

    /** Whether a position was taken and won (R13, R14). */
    public boolean isCarried() {
        return switch (this) {
            case CARRIED, CARRIED_AS_AMENDED, CARRIED_IN_PART -> true;
            case DEFEATED, RECEIVED, RECEIVED_FOR_INFORMATION, FILED, REFERRED, DEFERRED, TABLED -> false;
        };
    }
}
