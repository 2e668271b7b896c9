package ca.helpcommunitieslead.platform.audit;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditStore.Last;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The log of what signed-in people changed: append-only, each entry sealed with the hash of the one before (R25). */
@Component
public final class AuditLog {
    /** Stands for whoever runs commands on the machine, where nobody is signed in. */
    public static final PersonId OPERATOR = new PersonId(new UUID(0, 0));

    private static final int PAGE = 1000;

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
        return switch (verify()) {
            case Verification.Whole _ -> OptionalLong.empty();
            case Verification.Broken(var number) -> OptionalLong.of(number);
        };
    }

    /** Reads the whole log from its beginning, a page at a time. */
    public Verification verify() {
        var last = new Last(0, AuditEntry.BEFORE_THE_FIRST);
        while (true) {
            var page = store.after(last.number(), PAGE);
            for (var entry : page) {
                if (entry.number() != last.number() + 1 || !entry.follows(last.hash()))
                    return new Verification.Broken(entry.number());
                last = new Last(entry.number(), entry.hash());
            }
            if (page.size() < PAGE) return new Verification.Whole(last.number(), last.hash());
        }
    }

    /** What came of reading the chain. */
    public sealed interface Verification {
        /**
         * Everything fits. Entries cut off at the end leave no trace in the chain: whoever noted an earlier last hash looks
         * for it.
         *
         * @param entries how many there are
         * @param lastHash that of the newest
         */
        record Whole(long entries, String lastHash) implements Verification {}

        /** This entry does not fit the one before it. */
        record Broken(long number) implements Verification {}
    }
}
