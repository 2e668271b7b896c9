package ca.helpcommunitieslead.platform.audit;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The log of what signed-in people changed: append-only, each entry sealed with the hash of the one before (R25). */
@Component
public final class AuditLog {
    private final AuditStore store;
    private final InstantSource clock;
    private final JsonMapper json;

    AuditLog(AuditStore store, InstantSource clock, JsonMapper json) {
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes an entry in the caller's transaction. Entries are written one after another: the last step of a change.
     *
     * @param action what was done, as {@code noun.verb}
     * @param subject what it was done to
     */
    public void record(PersonId actor, String action, String subject, Map<String, String> details) {
        var last = store.lockLast();
        // PostgreSQL keeps microseconds; the hash must be taken of what will be read back.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sorted = json.writeValueAsString(new TreeMap<>(details));
        store.append(AuditEntry.after(last, at, actor, action, subject, sorted));
    }

    /** The number of the first entry that does not fit the one before it; empty where the chain is whole. */
    public OptionalLong firstBroken() {
        var previous = AuditEntry.BEFORE_THE_FIRST;
        for (var entry : store.all()) {
            if (!entry.follows(previous)) return OptionalLong.of(entry.number());
            previous = entry.hash();
        }
        return OptionalLong.empty();
    }
}
