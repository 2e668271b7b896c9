package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.endorsement.EndorsementRule.RuleId;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Snapshot;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The lists of whom staff let in and keep out. A change holds here at once, on other nodes within a minute. */
@Component
public final class BlockRules {
    public static final int LONGEST_REASON = 200;

    private final RuleStore store;
    private final AuditLog audit;
    private final Tx tx;
    private final Ids ids;
    private final InstantSource clock;
    private final Snapshot<RuleBook> book;

    BlockRules(RuleStore store, AuditLog audit, Tx tx, Ids ids, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
        this.book = new Snapshot<>(clock, () -> RuleBook.of(all()));
    }

    /** Those in force, the newest first. */
    public List<EndorsementRule> all() {
        return store.inForce(clock.instant());
    }

    RuleBook book() {
        return book.get();
    }

    public static Parsed<String> parse(Kind kind, String pattern) {
        return RulePattern.parse(kind, pattern);
    }

    /**
     * Adds a rule; false where there is the same already.
     *
     * @param pattern as {@link #parse} gave it
     */
    public boolean add(Person by, Effect effect, Kind kind, String pattern, String reason) {
        var now = clock.instant();
        var until = kind == Kind.NETWORK_KEY ? now.plus(Attempts.KEPT) : null;
        var rule = new EndorsementRule(new RuleId(ids.next()), effect, kind, pattern, reason, by.id(), now, until);
        boolean added = tx.call(() -> {
            var isNew = store.add(rule);
            if (isNew) audit.record(by.id(), "endorsement-rule.add", subject(rule), details(rule));
            return isNew;
        });
        book.drop();
        return added;
    }

    /** False where there is no such rule. */
    public boolean remove(Person by, RuleId id) {
        boolean removed = tx.call(() -> {
            var rule = store.remove(id);
            rule.ifPresent(gone -> audit.record(by.id(), "endorsement-rule.remove", subject(gone), details(gone)));
            return rule.isPresent();
        });
        book.drop();
        return removed;
    }

    private static String subject(EndorsementRule rule) {
        return rule.id().value().toString();
    }

    /** The log stays for ever, so it names neither a mailbox nor a network. */
    private static Map<String, String> details(EndorsementRule rule) {
        var details = new TreeMap<>(
                Map.of("effect", rule.effect().name(), "kind", rule.kind().name()));
        if (rule.kind() == Kind.DOMAIN) details.put("domain", rule.pattern());
        return details;
    }
}
