package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the public is told of the count. */
@Component
public final class Thresholds {
    private final ThresholdStore store;
    private final Campaigns campaigns;
    private final Municipalities municipalities;

    Thresholds(ThresholdStore store, Campaigns campaigns, Municipalities municipalities) {
        this.store = store;
        this.campaigns = campaigns;
        this.municipalities = municipalities;
    }

    public Standing standing() {
        var members = store.members();
        var population =
                municipalities.population(members.stream().map(Member::council).toList());
        return new Standing(campaigns.current().threshold(), members, population, store.crossings());
    }

    /** Each time that a council came into the count or left it, oldest first. */
    public List<CountChange> history() {
        return store.history();
    }
}
