package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.CountCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the count is right.
 *
 * @param checks what the last comparisons found, the newest first
 * @param notice the key of what was done just now
 */
public record CountPage(
        List<CountCheck> checks, ZoneId zone, @Nullable String notice) {
    public CountPage {
        checks = List.copyOf(checks);
    }

    public Optional<CountCheck> newest() {
        return checks.stream().findFirst();
    }

    /** The message that says what a comparison found. */
    public static String foundKey(CountCheck check) {
        return check.agrees() ? "endorsement.count.agrees" : "endorsement.count.differs";
    }
}
