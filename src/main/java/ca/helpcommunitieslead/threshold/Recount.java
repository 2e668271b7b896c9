package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.ResolutionsChanged;
import ca.helpcommunitieslead.threshold.Crossing.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the count, and opens and closes crossings (R18). It runs inside the transaction that changed a record and one at
 * a time in the whole cluster: a lock in the database is held until that transaction ends, so that the next one sees
 * everything that was decided before. However many verifications run at once, a crossing happens once.
 */
@Component
final class Recount {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Counting counting;
    private final ThresholdStore store;
    private final Campaigns campaigns;
    private final Stamps stamps;
    private final ApplicationEventPublisher news;

    Recount(
            Counting counting,
            ThresholdStore store,
            Campaigns campaigns,
            Stamps stamps,
            ApplicationEventPublisher news) {
        this.counting = counting;
        this.store = store;
        this.campaigns = campaigns;
        this.stamps = stamps;
        this.news = news;
    }

    @EventListener
    void on(ResolutionsChanged change) {
        run();
    }

    /** Time changes the count too: a council term ends. */
    @Bean
    static RecurringJob recountJob(Recount recount, Tx tx) {
        return new RecurringJob("threshold-recount", EVERY, () -> tx.run(recount::run));
    }

    void run() {
        store.lock();
        var now = stamps.now();
        var counted = counting.councils();
        updateMembers(counted, now);
        var open = store.openCrossing();
        var reached = counted.size() >= campaigns.current().threshold();
        if (reached && open.isEmpty()) cross(now);
        if (!reached && open.isPresent()) close(open.get(), now);
    }

    private void updateMembers(List<CountedCouncil> counted, Instant now) {
        var before = store.members().stream().map(Member::council).toList();
        var after = counted.stream().map(CountedCouncil::council).toList();
        store.keepOnly(after);
        counted.forEach(council -> store.save(council, now));
        before.stream()
                .filter(council -> !after.contains(council))
                .forEach(council -> store.add(new CountChange(now, council, false)));
        after.stream()
                .filter(council -> !before.contains(council))
                .forEach(council -> store.add(new CountChange(now, council, true)));
    }

    private void cross(Instant now) {
        var parts = store.members().stream()
                .map(member -> new Part(member.council(), member.resolution(), member.decidedOn()))
                .toList();
        var crossing = new Crossing(stamps.ids().next(), now, null, parts);
        store.add(crossing);
        news.publishEvent(new ThresholdCrossed(crossing));
    }

    private void close(Crossing crossing, Instant now) {
        // The clock of the node that opened it may be ahead of this one's.
        var at = now.isBefore(crossing.at()) ? crossing.at() : now;
        store.close(crossing, at);
        news.publishEvent(new ThresholdLost(crossing.id(), at));
    }

    /** What a crossing is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock) {
        /** In microseconds, as the database keeps it, so that the news says what will be read back. */
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
