package ca.helpcommunitieslead.desk;

import java.time.Instant;

/** A request to join, and where it stands. */
public record Joining(JoiningId id, JoiningRequest request, State state, Instant requestedAt, Instant since) {
    /** What a request can come to. */
    public enum State {
        /** The mailbox has not confirmed. */
        REQUESTED,
        /** Waits for staff. */
        CONFIRMED,
        APPROVED,
        REFUSED
    }
}
