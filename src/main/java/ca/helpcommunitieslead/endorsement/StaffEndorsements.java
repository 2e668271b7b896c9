package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who endorse, as staff see them. */
@Component
public final class StaffEndorsements {
    /** How many are counted at most. */
    public static final int MOST_COUNTED = 1000;

    private final StaffSearchStore search;
    private final StaffStore store;
    private final ConsentLedger consents;
    private final AuditLog audit;
    private final Tx tx;

    StaffEndorsements(StaffSearchStore search, StaffStore store, ConsentLedger consents, AuditLog audit, Tx tx) {
        this.search = search;
        this.store = store;
        this.consents = consents;
        this.audit = audit;
        this.tx = tx;
    }

    /** At most so many, newest first, after this one where it is given. */
    public List<Endorsement> find(EndorsementFilter wanted, @Nullable EndorsementId after, int most) {
        return search.find(wanted, after, most);
    }

    /** How many there are; {@link #MOST_COUNTED} + 1 where there are more. */
    public int count(EndorsementFilter wanted) {
        return search.count(wanted, MOST_COUNTED + 1);
    }

    /** Everything about one person. That somebody read it stands in the audit log. */
    public Optional<Known> read(Person by, EndorsementId id) {
        return tx.call(() -> {
            var known = store.byId(id).map(person -> new Known(person, store.showsName(id), consents.of(id)));
            if (known.isPresent())
                audit.record(by.id(), "endorsement.view", id.value().toString(), Map.of());
            return known;
        });
    }

    /**
     * A person with their consents.
     *
     * @param showsName by their own consent; staff may have hidden it all the same
     * @param ledger every consent given or taken back, oldest first
     */
    public record Known(Endorsement endorsement, boolean showsName, List<Consent> ledger) {
        public Known {
            ledger = List.copyOf(ledger);
        }
    }
}
