package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.Inventor.Scene;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Very many invented records over all councils, to see and measure what the site is like with them. */
@Component
public final class InventedRecords {
    private final ResolutionStore store;
    private final Municipalities municipalities;
    private final Campaigns campaigns;
    private final Priorities priorities;
    private final Means means;

    InventedRecords(
            ResolutionStore store,
            Municipalities municipalities,
            Campaigns campaigns,
            Priorities priorities,
            Means means) {
        this.store = store;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.priorities = priorities;
        this.means = means;
    }

    /**
     * Adds so many records with eight steps each.
     *
     * @param evenSo also to a campaign that is no demonstration, as long as nothing is recorded
     */
    public Outcome fill(int records, boolean evenSo) {
        if (municipalities.count() == 0) return new Outcome.NoCampaign();
        return means.tx().call(() -> {
            if (!campaigns.current().demonstration()) {
                if (!evenSo) return new Outcome.NoDemonstration();
                var real = store.all().size();
                if (real > 0) return new Outcome.RealRecords(real);
            }
            var inventor = new Inventor(campaigns.current().start(), priorities.asks());
            var councils = municipalities.all();
            for (int i = 0; i < records; i++)
                write(inventor.scenes(councils.get(i % councils.size()).code(), i));
            means.news().publishEvent(new ResolutionsChanged(councils.getFirst().code()));
            return new Outcome.Done(records);
        });
    }

    private void write(List<Scene> scenes) {
        var id = new ResolutionId(means.ids().next());
        var key = new ResolutionKey(means.tokens().publicKey());
        var steps = new ArrayList<RecordedStep>();
        for (var scene : scenes) {
            var step = scene.step();
            steps.add(step);
            var matter = Replay.of(id, key, steps);
            if (steps.size() == 1) store.open(matter);
            store.append(matter, step);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Done(int records) implements Outcome {}

        record NoDemonstration() implements Outcome {}

        record RealRecords(int records) implements Outcome {}

        record NoCampaign() implements Outcome {}
    }

    @Component
    record Means(Tx tx, Ids ids, TokenSource tokens, ApplicationEventPublisher news) {}
}
