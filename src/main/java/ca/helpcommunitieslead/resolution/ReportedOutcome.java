package ca.helpcommunitieslead.resolution;

import java.util.Optional;

/** What came of a motion, in the words of somebody who need not know a council's procedure. */
public enum ReportedOutcome {
    CARRIED,
    AMENDED,
    DEFERRED,
    REFERRED,
    RECEIVED,
    DEFEATED,
    UNKNOWN;

    /** What staff would record; empty where the reporter did not know. */
    public Optional<Outcome> outcome() {
        return switch (this) {
            case CARRIED -> Optional.of(Outcome.CARRIED);
            case AMENDED -> Optional.of(Outcome.CARRIED_AS_AMENDED);
            case DEFERRED -> Optional.of(Outcome.DEFERRED);
            case REFERRED -> Optional.of(Outcome.REFERRED);
            case RECEIVED -> Optional.of(Outcome.RECEIVED);
            case DEFEATED -> Optional.of(Outcome.DEFEATED);
            case UNKNOWN -> Optional.empty();
        };
    }
}
