package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;

/**
 * A list of signatures that was counted (R8).
 *
 * @param number by which people speak of it
 * @param counted how many of its lines count now
 * @param online how many of its people endorsed online since and count there
 * @param leftOut how many lines were not counted when it was entered
 */
public record PaperBatch(
        PaperBatchId id,
        long number,
        PaperOrigin origin,
        State state,
        int counted,
        int online,
        int leftOut,
        PersonId enteredBy,
        Instant enteredAt) {
    public enum State {
        COUNTED,
        /** Taken out of the count; it can be restored. */
        RETRACTED
    }

    public boolean isRetracted() {
        return state == State.RETRACTED;
    }
}
