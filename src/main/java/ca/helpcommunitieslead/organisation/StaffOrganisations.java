package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.OrganisationLinks.Reading;
import ca.helpcommunitieslead.organisation.OwnOrganisation.WaitingChange;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Organisations in every state, for staff. */
@Component
public final class StaffOrganisations {
    private final StaffOrganisationStore lists;
    private final OrganisationStore store;
    private final Reading reading;

    StaffOrganisations(StaffOrganisationStore lists, OrganisationStore store, Reading reading) {
        this.lists = lists;
        this.store = store;
        this.reading = reading;
    }

    /** A number beyond the last page gives the last. */
    public Slice<Organisation> find(StaffFilter filter, int page, int size) {
        var total = lists.count(filter);
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var number = Math.clamp(page, 1, pages);
        return new Slice<>(lists.find(filter, size, (number - 1) * size), number, size, total);
    }

    /** Those that wait for approval, the longest first. */
    public List<Organisation> waiting(int most) {
        return lists.find(StaffFilter.waiting(), most, 0);
    }

    public Optional<File> file(OrganisationId id) {
        return store.byId(id)
                .map(found -> new File(
                        found,
                        Consent.inForce(reading.consents().of(id)),
                        reading.changes().waitingOf(id),
                        reading.history().of(id),
                        store.othersNamed(found.name(), id)));
    }

    /** Any of its pictures, also one that is not public. */
    public Optional<LogoPicture> logo(OrganisationId organisation, LogoId logo) {
        return reading.logos().picture(organisation, logo);
    }

    /**
     * All that is known of one.
     *
     * @param history newest first
     * @param namesakes others that confirmed under the same name
     */
    public record File(
            Organisation organisation,
            List<Consent> consents,
            List<WaitingChange> waiting,
            List<HistoryEntry> history,
            List<Organisation> namesakes) {}
}
