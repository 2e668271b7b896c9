package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Checks each day that pages show as many people as there are, and makes the sums anew where they do not. */
@Component
public final class CountChecks {
    private static final Logger log = LoggerFactory.getLogger(CountChecks.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int MOST_DIFFERENCES = 200;
    private static final int MOST_SHOWN = 20;

    private final CountCheckStore store;
    private final TallyStore tally;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Transactions transactions;

    CountChecks(
            CountCheckStore store,
            TallyStore tally,
            AuditLog audit,
            ApplicationEventPublisher news,
            Transactions transactions) {
        this.store = store;
        this.tally = tally;
        this.audit = audit;
        this.news = news;
        this.transactions = transactions;
    }

    @Bean
    static RecurringJob endorsementCheckJob(CountChecks checks) {
        return new RecurringJob("endorsement-check", EVERY, checks::check);
    }

    /** Compares, and keeps what came of it. */
    public CountCheck check() {
        return transactions.tx().call(() -> keep(false, 0, null));
    }

    /** The same at a person's wish. */
    public CountCheck check(Person by) {
        return transactions.tx().call(() -> {
            var check = keep(false, 0, by.id());
            record(by, "count.check", check);
            return check;
        });
    }

    private CountCheck keep(boolean rebuilt, int corrections, @Nullable PersonId by) {
        var sums = tally.tally();
        var differences = store.differences(MOST_DIFFERENCES);
        var now = transactions.clock().instant();
        var check = new CountCheck(now, sums.individuals(), sums.paper(), differences, rebuilt, corrections);
        store.add(check, by);
        if (!check.agrees()) log.error("The count of endorsements is wrong: {}", differences.getFirst());
        return check;
    }

    private void record(Person by, String action, CountCheck check) {
        var differences = String.valueOf(check.differences().size());
        var corrections = String.valueOf(check.corrections());
        audit.record(by.id(), action, "", Map.of("differences", differences, "corrections", corrections));
    }

    /** Sets the log right by further events, makes all sums anew from it, and compares. People go on confirming meanwhile. */
    public CountCheck rebuild() {
        return transactions.tx().call(() -> rebuilt(null));
    }

    /** The same at a person's wish. */
    public CountCheck rebuild(Person by) {
        return transactions.tx().call(() -> {
            var check = rebuilt(by.id());
            record(by, "count.rebuild", check);
            return check;
        });
    }

    private CountCheck rebuilt(@Nullable PersonId by) {
        tally.lock();
        var now = transactions.clock().instant();
        var corrections = store.correctLog(now);
        store.rebuild(now);
        tally.counted(now);
        news.publishEvent(new TallyChanged());
        log.info("The sums of endorsements were made anew; events added to the log: {}", corrections);
        return keep(true, corrections, by);
    }

    /** The newest first. */
    public List<CountCheck> history() {
        return store.newest(MOST_SHOWN);
    }

    public Optional<CountCheck> newest() {
        return store.newest();
    }

    /** Transactions and their time. */
    @Component
    record Transactions(Tx tx, InstantSource clock) {}
}
