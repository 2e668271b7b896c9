package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What became of the mails, and those that were given up. */
@Component
public final class DeadLetters {
    private static final int PAGE = 50;
    private static final Duration LATELY = Duration.ofHours(24);

    private final DeadLetterStore store;
    private final AuditLog audit;
    private final Tx tx;
    private final InstantSource clock;

    DeadLetters(DeadLetterStore store, AuditLog audit, Tx tx, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    public Figures figures() {
        return store.figures(clock.instant().minus(LATELY));
    }

    /**
     * A page of what was given up, newest first.
     *
     * @param number from 1
     */
    public Slice<DeadLetter> page(int number) {
        var total = store.figures(clock.instant()).dead();
        return new Slice<>(store.page(PAGE, (number - 1L) * PAGE), number, PAGE, total);
    }

    /** Lets a mail be sent once more. False where it is not among the dead, any more. */
    public boolean retry(PersonId by, MailId id) {
        return tx.call(() -> {
            if (!store.revive(id, clock.instant())) return false;
            audit.record(by, "mail.retry", id.value().toString(), Map.of());
            return true;
        });
    }

    /** Removes a mail with its words. False where it is not among the dead, any more. */
    public boolean discard(PersonId by, MailId id) {
        return tx.call(() -> {
            if (!store.remove(id)) return false;
            audit.record(by, "mail.discard", id.value().toString(), Map.of());
            return true;
        });
    }

    /**
     * How many mails there are.
     *
     * @param sentLately within the last 24 hours
     */
    public record Figures(long waiting, long sentLately, long dead) {}
}
