package ca.helpcommunitieslead.follow;

import java.util.Set;

/** Where an update stands. */
public enum UpdateState {
    /** Being written; nobody got it. */
    DRAFT,
    /** Handed out to its readers, some in each minute. */
    SENDING,
    /** Halted halfway. */
    STOPPED,
    /** Handed out to everybody. */
    FINISHED;

    public boolean mayBecome(UpdateState other) {
        return next().contains(other);
    }

    private Set<UpdateState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENDING);
            case SENDING -> Set.of(STOPPED, FINISHED);
            case STOPPED -> Set.of(SENDING);
            case FINISHED -> Set.of();
        };
    }
}
