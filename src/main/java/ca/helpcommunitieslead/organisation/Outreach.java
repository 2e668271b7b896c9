package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.OutreachEntry.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the outreach log: which organisation talks to which council, about what, and by when. */
@Component
public final class Outreach {
    private final OutreachStore store;
    private final OutreachChangeStore changes;

    Outreach(OutreachStore store, OutreachChangeStore changes) {
        this.store = store;
        this.changes = changes;
    }

    /** What approved organisations and the secretariat plan or did at a council, the nearest first; nothing dropped. */
    public List<At> at(MunicipalityCode municipality) {
        return store.at(municipality).stream().map(At::of).toList();
    }

    /** The same without what the reader entered, for an organisation that looks whether others are there. */
    public List<At> ofOthersAt(MunicipalityCode municipality, OrganisationId reader) {
        return store.at(municipality).stream()
                .filter(entry -> !entry.isOf(new OutreachAuthor.Contact(reader)))
                .map(At::of)
                .toList();
    }

    /** All entries of an organisation: the planned ones, the nearest first, then the others, the latest first. */
    public List<OutreachEntry> of(OrganisationId organisation) {
        return all(OutreachFilter.of(organisation));
    }

    public List<OutreachEntry> all(OutreachFilter filter) {
        return store.find(filter, Integer.MAX_VALUE, 0);
    }

    /** A number beyond the last page gives the last. */
    public Slice<OutreachEntry> find(OutreachFilter filter, int page, int size) {
        var total = store.count(filter);
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var number = Math.clamp(page, 1, pages);
        return new Slice<>(store.find(filter, size, (number - 1) * size), number, size, total);
    }

    /** The organisations that have entries, by name. */
    public List<Owner> owners() {
        return store.owners();
    }

    public Optional<OutreachEntry> entry(OutreachId id) {
        return store.byId(id);
    }

    /** Newest first. */
    public List<OutreachChange> history(OutreachId id) {
        return changes.of(id);
    }

    /**
     * What others may know of an entry: neither who does it nor what came of it.
     *
     * @param organisation empty: the secretariat
     * @param byWhen empty where that is open
     */
    public record At(
            Optional<OrganisationName> organisation,
            OutreachActivity activity,
            String what,
            Optional<LocalDate> byWhen,
            OutreachState state) {
        static At of(OutreachEntry entry) {
            var plan = entry.plan();
            return new At(entry.owner().map(Owner::name), plan.activity(), plan.what(), plan.byWhen(), entry.state());
        }
    }
}
