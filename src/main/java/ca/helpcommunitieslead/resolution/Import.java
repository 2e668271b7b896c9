package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A table of decisions that somebody handed in.
 *
 * @param key in its address
 * @param content the table as it came, as text
 * @param recordedAt when its lines were recorded; null before
 * @param recorded how many lines that were
 */
public record Import(
        String key,
        PersonId person,
        Instant at,
        String filename,
        String content,
        @Nullable Instant recordedAt,
        @Nullable Integer recorded) {
    public OptionalInt lines() {
        return recorded == null ? OptionalInt.empty() : OptionalInt.of(recorded);
    }
}
