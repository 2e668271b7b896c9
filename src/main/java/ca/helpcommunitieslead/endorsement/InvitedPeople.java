package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The people who agreed that the organisation that invited them learns that they endorsed (R4). Who withdraws, or whose
 * name staff took down, is not among them any more.
 */
@Component
public final class InvitedPeople {
    private final InvitedPeopleStore store;
    private final Campaigns campaigns;

    InvitedPeople(InvitedPeopleStore store, Campaigns campaigns) {
        this.store = store;
        this.campaigns = campaigns;
    }

    /**
     * A page of them, the latest first; a number beyond the last page gives the last.
     *
     * @param since when the inviter got its name in addresses; whoever agreed before that meant somebody else
     */
    public Slice<Invited> of(String inviter, Instant since, int page, int size) {
        var total = store.count(inviter, since);
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var number = Math.clamp(page, 1, pages);
        var items = store.find(inviter, since, zone(), size, (number - 1) * size);
        return new Slice<>(items, number, size, total);
    }

    private ZoneId zone() {
        return campaigns.current().zone();
    }

    /** All of them, the latest first. */
    public List<Invited> all(String inviter, Instant since) {
        return store.find(inviter, since, zone(), Integer.MAX_VALUE, 0);
    }

    /**
     * What the words of the consent cover, and nothing more.
     *
     * @param municipality empty where it is not known
     * @param day when they endorsed
     */
    public record Invited(PersonName name, Optional<MunicipalityCode> municipality, LocalDate day) {}
}
