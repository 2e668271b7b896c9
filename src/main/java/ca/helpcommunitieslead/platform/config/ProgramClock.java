package ca.helpcommunitieslead.platform.config;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of the program: the machine's, moved forward by whatever development asked for. */
public final class ProgramClock implements InstantSource {
    private final InstantSource machine;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public ProgramClock(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    /** Moves the clock; a negative duration moves it back. */
    public Instant advance(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
        return instant();
    }
}
