package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.UpdateReaders;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starting, halting and watching the sending of updates; {@link Round} does it. Every step is in the audit log (R25). */
@Component
public final class Sendings {
    public static final int USUAL_PER_HOUR = 1000;
    public static final int FEWEST_PER_HOUR = 10;
    public static final int MOST_PER_HOUR = 50_000;

    private final UpdateStore store;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Tx tx;
    private final InstantSource clock;

    Sendings(UpdateStore store, Recipients recipients, AuditLog audit, Tx tx, InstantSource clock) {
        this.store = store;
        this.recipients = recipients;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** How many would get an update now, by language. */
    public Map<Lang, Long> readers() {
        return recipients.readers().count();
    }

    /**
     * Begins to send the version that somebody has looked at.
     *
     * @param perHour how many mails to hand out in an hour
     */
    public Started start(Person by, UpdateId id, int version, int perHour) {
        return tx.call(() -> {
            var update = store.find(id);
            if (update.isEmpty()) return Started.UNKNOWN;
            if (!update.get().words().missing().isEmpty()) return Started.INCOMPLETE;
            var expected =
                    readers().values().stream().mapToLong(Long::longValue).sum();
            if (expected == 0) return Started.NOBODY;
            if (!store.start(id, version, perHour, expected, clock.instant())) return Started.OVERTAKEN;
            record(
                    by,
                    "update.start",
                    id,
                    Map.of("version", String.valueOf(version), "readers", String.valueOf(expected)));
            return Started.DONE;
        });
    }

    private void record(Person by, String action, UpdateId id, Map<String, String> details) {
        audit.record(by.id(), action, id.value().toString(), details);
    }

    /** Halts; mails that still wait are taken back and their readers counted as not yet served. False where it is not being sent. */
    public boolean stop(Person by, UpdateId id) {
        return tx.call(() -> {
            if (!store.stop(id)) return false;
            recipients.callBack(id);
            record(by, "update.stop", id, Map.of());
            return true;
        });
    }

    public boolean goOn(Person by, UpdateId id) {
        return tx.call(() -> {
            if (!store.goOn(id, clock.instant())) return false;
            record(by, "update.resume", id, Map.of());
            return true;
        });
    }

    public Progress progress(UpdateId id) {
        return new Progress(recipients.handedOut(id), recipients.mails(id));
    }

    public enum Started {
        DONE,
        /** A language lacks something. */
        INCOMPLETE,
        /** There are no readers. */
        NOBODY,
        /** Somebody saved or started it since. */
        OVERTAKEN,
        UNKNOWN
    }

    /**
     * How far a sending is.
     *
     * @param handedOut for how many readers a mail was written
     * @param mails what became of these mails; those of people who were erased since are missing
     */
    public record Progress(long handedOut, Outbox.Progress mails) {}

    /** The readers, and who of them was served. */
    @Component
    record Recipients(UpdateReaders readers, DeliveryStore deliveries, UpdatePost post) {
        void callBack(UpdateId id) {
            deliveries.remove(id, post.callBack(id));
        }

        long handedOut(UpdateId id) {
            return deliveries.count(id);
        }

        Outbox.Progress mails(UpdateId id) {
            return post.progress(id);
        }
    }
}
