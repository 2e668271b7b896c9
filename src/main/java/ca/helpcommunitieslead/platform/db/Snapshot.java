package ca.helpcommunitieslead.platform.db;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something from the database that rarely changes and is read on every page. It is read again after a minute at the
 * latest, so that every node follows a change made by another.
 */
public final class Snapshot<T> {
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Supplier<T> read;
    private volatile @Nullable Kept<T> kept;

    public Snapshot(InstantSource clock, Supplier<T> read) {
        this.clock = clock;
        this.read = read;
    }

    public T get() {
        var now = clock.instant();
        var current = kept;
        if (current != null && now.isBefore(current.until())) return current.value();
        var fresh = new Kept<>(read.get(), now.plus(LIFE));
        kept = fresh;
        return fresh.value();
    }

    /** Has the next reader read anew. */
    public void drop() {
        kept = null;
    }

    private record Kept<T>(T value, Instant until) {}
}
