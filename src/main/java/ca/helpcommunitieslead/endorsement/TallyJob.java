package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Adds up what changed, so that pages show it within five seconds. */
@Component
final class TallyJob {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final TallyStore store;
    private final InstantSource clock;
    private final ApplicationEventPublisher news;
    private final Tx tx;

    TallyJob(TallyStore store, InstantSource clock, ApplicationEventPublisher news, Tx tx) {
        this.store = store;
        this.clock = clock;
        this.news = news;
        this.tx = tx;
    }

    @Bean
    static RecurringJob endorsementTallyJob(TallyJob job) {
        return new RecurringJob("endorsement-tally", EVERY, job::addUp);
    }

    void addUp() {
        while (tx.call(this::addUpBatch)) {
            // The next batch.
        }
    }

    /** True where more may wait. */
    private boolean addUpBatch() {
        var now = clock.instant();
        var batch = store.fold(now);
        store.counted(now);
        if (batch > 0) news.publishEvent(new TallyChanged());
        return batch == TallyStore.AT_ONCE;
    }
}
