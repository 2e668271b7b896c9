package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.CleanUp.CleanUpId;
import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Clean-ups as staff save, look at, start, cancel and undo them (R9); {@link CleanUpJob} does the work. */
@Component
public final class CleanUps {
    public static final int LONGEST_NOTE = 300;
    private static final int SAMPLE = 20;

    private final CleanUpStore store;
    private final SetAsideStore endorsements;
    private final AuditLog audit;
    private final Tx tx;
    private final Stamps stamps;

    CleanUps(CleanUpStore store, SetAsideStore endorsements, AuditLog audit, Tx tx, Stamps stamps) {
        this.store = store;
        this.endorsements = endorsements;
        this.audit = audit;
        this.tx = tx;
        this.stamps = stamps;
    }

    /** The newest first. */
    public List<CleanUp> all() {
        return store.all();
    }

    public Optional<CleanUp> find(CleanUpId id) {
        return store.byId(id);
    }

    /** What it would find now. */
    public Finding preview(CleanUpQuery query) {
        var now = stamps.clock().instant();
        return new Finding(endorsements.count(query, now), endorsements.sample(query, now, SAMPLE));
    }

    /** Saves a query that has a condition; nothing is set aside yet. */
    public CleanUpId save(Person by, String note, CleanUpQuery query) {
        if (!query.hasCondition()) throw new IllegalArgumentException("a clean-up without a condition");
        var now = stamps.clock().instant();
        var id = new CleanUpId(stamps.ids().next());
        tx.run(() -> {
            store.add(new CleanUp(id, note, query, State.SAVED, 0, 0, by.id(), now, by.id(), null, null));
            audit.record(by.id(), "endorsement-cleanup.save", id.value().toString(), Map.of());
        });
        return id;
    }

    /** False, as of the others, where it is too late for that, or there is none. */
    public boolean start(Person by, CleanUpId id) {
        return tx.call(() -> {
            var moved = store.move(id, State.QUEUED, by.id());
            if (moved)
                audit.record(by.id(), "endorsement-cleanup.start", id.value().toString(), Map.of());
            return moved;
        });
    }

    /** Stops after the batch that is under way. */
    public boolean cancel(Person by, CleanUpId id) {
        return tx.call(() -> {
            var moved = store.move(id, State.CANCELLED, by.id());
            if (moved) {
                store.end(id, State.CANCELLED, stamps.clock().instant());
                audit.record(by.id(), "endorsement-cleanup.cancel", id.value().toString(), Map.of());
            }
            return moved;
        });
    }

    /** Puts every endorsement back to the state from which it was set aside, unless its person changed it since. */
    public boolean undo(Person by, CleanUpId id) {
        return tx.call(() -> {
            var moved = store.move(id, State.UNDOING, by.id());
            if (moved) {
                store.beginUndoing(id);
                audit.record(by.id(), "endorsement-cleanup.undo", id.value().toString(), Map.of());
            }
            return moved;
        });
    }

    /** How many, and some of them. */
    public record Finding(long count, List<Endorsement> sample) {}

    /** What a clean-up is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock) {}
}
