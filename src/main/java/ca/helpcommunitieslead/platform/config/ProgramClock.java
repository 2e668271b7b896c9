package ca.helpcommunitieslead.platform.config;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the program: the machine's, moved forward by whatever development asked for. A demonstration plays at
 * times of its own.
 */
public final class ProgramClock implements InstantSource {
    private static final ScopedValue<Instant> STANDS_AT = ScopedValue.newInstance();

    private final InstantSource machine;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public ProgramClock(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return STANDS_AT.isBound() ? STANDS_AT.get() : machine.instant().plus(ahead.get());
    }

    /** Does something with the clock standing at this time, for this thread alone. */
    public void standingAt(Instant time, Runnable work) {
        ScopedValue.where(STANDS_AT, time).run(work);
    }

    /** Moves the clock; a negative duration moves it back. */
    public Instant advance(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
        return instant();
    }
}
