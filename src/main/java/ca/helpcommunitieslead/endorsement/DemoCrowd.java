package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.endorsement.DemoCrowdStore.Town;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** A crowd of invented people over all municipalities, to see and measure what the site is like with many. */
@Component
public final class DemoCrowd {
    private final DemoCrowdStore store;
    private final Municipalities municipalities;
    private final Standings standings;
    private final TallyJob tally;
    private final Stage stage;

    DemoCrowd(DemoCrowdStore store, Municipalities municipalities, Standings standings, TallyJob tally, Stage stage) {
        this.store = store;
        this.municipalities = municipalities;
        this.standings = standings;
        this.tally = tally;
        this.stage = stage;
    }

    /**
     * Adds so many people, by the population of the municipalities.
     *
     * @param evenSo also to a campaign that is no demonstration, as long as nobody has endorsed it
     */
    public Outcome fill(int people, boolean evenSo) {
        if (municipalities.count() == 0) return new Outcome.NoCampaign();
        var outcome = stage.tx().call(() -> {
            store.lock();
            var campaign = stage.campaigns().current();
            if (!campaign.demonstration()) {
                if (!evenSo) return new Outcome.NoDemonstration();
                var real = store.real();
                if (real > 0) return new Outcome.RealPeople(real);
            }
            store.seed();
            var now = stage.clock().instant();
            store.invent(people, towns(), campaign, now);
            store.endorse(stage.priorities().edition(), campaign, now);
            return new Outcome.Done(people);
        });
        if (outcome instanceof Outcome.Done) tally.addUp();
        return outcome;
    }

    private List<Town> towns() {
        return municipalities.all().stream()
                .filter(municipality -> municipality.tier() != Tier.UPPER)
                .map(this::town)
                .toList();
    }

    private Town town(Municipality municipality) {
        return new Town(
                municipality.code().value(),
                Math.max(1, municipality.population()),
                standings.riding(municipality.code()));
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Done(long people) implements Outcome {}

        record NoDemonstration() implements Outcome {}

        record RealPeople(long people) implements Outcome {}

        record NoCampaign() implements Outcome {}
    }

    /** Where the crowd appears. */
    @Component
    record Stage(Tx tx, Campaigns campaigns, Priorities priorities, InstantSource clock) {}
}
