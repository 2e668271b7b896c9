package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Sets endorsements aside and puts them back, a batch in each transaction. Each begins by reading anew, and locking, what
 * staff want done, so that a cancellation holds from the next batch on; what stopped midway goes on after a restart.
 */
@Component
final class CleanUpJob {
    static final int BATCH = 100;
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final CleanUpStore store;
    private final SetAsideStore endorsements;
    private final TallyStore tally;
    private final AuditLog audit;
    private final Surroundings surroundings;

    CleanUpJob(
            CleanUpStore store,
            SetAsideStore endorsements,
            TallyStore tally,
            AuditLog audit,
            Surroundings surroundings) {
        this.store = store;
        this.endorsements = endorsements;
        this.tally = tally;
        this.audit = audit;
        this.surroundings = surroundings;
    }

    @Bean
    static RecurringJob endorsementCleanUpJob(CleanUpJob job) {
        return new RecurringJob("endorsement-cleanups", EVERY, job::work);
    }

    void work() {
        while (step()) {
            // The next batch.
        }
    }

    /** One batch; false where there is nothing to do. */
    boolean step() {
        return surroundings.tx().call(() -> {
            var next = store.lockNext();
            next.ifPresent(cleanUp -> step(cleanUp, surroundings.clock().instant()));
            return next.isPresent();
        });
    }

    private void step(CleanUp cleanUp, Instant now) {
        switch (cleanUp.state()) {
            case QUEUED -> store.begin(cleanUp.id(), endorsements.count(cleanUp.query(), now), now);
            case RUNNING -> setAside(cleanUp, now);
            case UNDOING -> putBack(cleanUp, now);
            case SAVED, DONE, CANCELLED, UNDONE -> throw new IllegalStateException("nothing to do");
        }
    }

    private void setAside(CleanUp cleanUp, Instant now) {
        var startedAt = Objects.requireNonNull(cleanUp.startedAt());
        var batch = endorsements.lock(cleanUp.query(), startedAt, BATCH);
        if (!batch.isEmpty()) endorsements.setAside(batch, cleanUp.id());
        var counted = batch.stream().filter(Endorsement::isConfirmed).toList();
        for (var endorsement : counted) tally.left(endorsement, now);
        handled(cleanUp, batch, counted, State.DONE, now);
    }

    private void putBack(CleanUp cleanUp, Instant now) {
        var batch = endorsements.putBack(cleanUp.id(), BATCH);
        var counted = batch.stream().filter(Endorsement::isConfirmed).toList();
        for (var endorsement : counted) tally.joined(endorsement, now);
        handled(cleanUp, batch, counted, State.UNDONE, now);
    }

    /** A batch may be short because people changed theirs just then; only an empty one was the last. */
    private void handled(CleanUp cleanUp, List<Endorsement> batch, List<Endorsement> counted, State end, Instant now) {
        if (!counted.isEmpty()) surroundings.news().publishEvent(new EndorsersChanged());
        if (!batch.isEmpty()) {
            store.progress(cleanUp.id(), batch.size());
            return;
        }
        store.end(cleanUp.id(), end, now);
        var handled = String.valueOf(cleanUp.handled());
        audit.record(
                cleanUp.movedBy(),
                "endorsement-cleanup." + (end == State.DONE ? "done" : "undone"),
                cleanUp.id().value().toString(),
                Map.of("handled", handled));
    }

    /** Transactions, their time, and whom they tell. */
    @Component
    record Surroundings(Tx tx, InstantSource clock, ApplicationEventPublisher news) {}
}
