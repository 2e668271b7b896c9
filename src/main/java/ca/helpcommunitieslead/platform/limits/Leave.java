package ca.helpcommunitieslead.platform.limits;

import java.time.Duration;

/** Whether a request is within its limit. */
public sealed interface Leave {
    record Given() implements Leave {}

    /**
     * Too many came before.
     *
     * @param cause which of the two rates was exceeded
     * @param pause until there is leave again
     */
    record Refused(Cause cause, Duration pause) implements Leave {}

    enum Cause {
        BURST,
        SUSTAINED
    }
}
