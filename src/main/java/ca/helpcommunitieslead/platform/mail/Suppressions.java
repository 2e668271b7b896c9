package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Outbox.Stamps;
import ca.helpcommunitieslead.platform.mail.Suppression.Reason;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The addresses that get no mail, because a server refused them for good or their owners complained. Only sign-in links,
 * which somebody asks for, still go there.
 */
@Component
public final class Suppressions {
    private static final int PAGE = 50;

    private final SuppressionStore store;
    private final AuditLog audit;
    private final Tx tx;
    private final Stamps stamps;

    Suppressions(SuppressionStore store, AuditLog audit, Tx tx, Stamps stamps) {
        this.store = store;
        this.audit = audit;
        this.tx = tx;
        this.stamps = stamps;
    }

    /** Part of the caller's transaction; what waits for the address is given up. */
    void add(EmailAddress recipient, Reason reason, String detail) {
        var id = new SuppressionId(stamps.ids().next());
        var now = stamps.clock().instant();
        store.add(new Suppression(id, recipient.lowerCase(), reason, detail, now));
        store.giveUpWaiting(recipient, DeadLetter.SUPPRESSED);
    }

    boolean holds(EmailAddress recipient) {
        return store.holds(recipient);
    }

    /**
     * A page of those whose address holds this part, newest first.
     *
     * @param number from 1
     */
    public Slice<Suppression> page(String part, int number) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return new Slice<>(store.page(wanted, PAGE, (number - 1L) * PAGE), number, PAGE, store.count(wanted));
    }

    /** Lets mail go to an address again. False where another was faster. */
    public boolean lift(PersonId by, SuppressionId id) {
        return tx.call(() -> {
            if (!store.remove(id)) return false;
            audit.record(by, "mail.lift", id.value().toString(), Map.of());
            return true;
        });
    }
}
