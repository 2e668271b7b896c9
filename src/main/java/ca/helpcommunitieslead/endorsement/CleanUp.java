package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A saved query over endorsements that sets aside what it finds, and can put it back.
 *
 * @param note why, for colleagues
 * @param total how many there were to handle when the present run began
 * @param handled how many of them are done with
 * @param movedBy who started, cancelled or undid it last
 */
public record CleanUp(
        CleanUpId id,
        String note,
        CleanUpQuery query,
        State state,
        long total,
        long handled,
        PersonId createdBy,
        Instant createdAt,
        PersonId movedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    private static final int ALL = 100;

    public record CleanUpId(UUID value) {}

    public enum State {
        /** Nothing has happened; staff look at what it would find. */
        SAVED,
        /** It waits for its job. */
        QUEUED,
        /** Endorsements are set aside, a batch at a time. */
        RUNNING,
        DONE,
        /** Stopped midway; what is set aside stays so. */
        CANCELLED,
        /** Endorsements are put back, a batch at a time. */
        UNDOING,
        UNDONE;

        Set<State> next() {
            return switch (this) {
                case SAVED -> Set.of(QUEUED);
                case QUEUED -> Set.of(RUNNING, CANCELLED);
                case RUNNING -> Set.of(DONE, CANCELLED);
                case DONE, CANCELLED -> Set.of(UNDOING);
                case UNDOING -> Set.of(UNDONE);
                case UNDONE -> Set.of();
            };
        }

        Set<State> before() {
            return Arrays.stream(values())
                    .filter(state -> state.next().contains(this))
                    .collect(Collectors.toSet());
        }
    }

    /** Whether a job is at it, or will be. */
    public boolean isUnderWay() {
        return switch (state) {
            case QUEUED, RUNNING, UNDOING -> true;
            case SAVED, DONE, CANCELLED, UNDONE -> false;
        };
    }

    /** How far it is, of a hundred. */
    public int percent() {
        return switch (state) {
            case SAVED, QUEUED -> 0;
            case DONE, UNDONE -> ALL;
            case RUNNING, CANCELLED, UNDOING -> total == 0 ? 0 : (int) Math.min(ALL, handled * ALL / total);
        };
    }

    @Override
    public String toString() {
        return "CleanUp[" + id.value() + "]";
    }
}
