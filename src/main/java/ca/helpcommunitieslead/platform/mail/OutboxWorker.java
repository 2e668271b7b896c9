package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.OutboxQueueStore.Due;
import ca.helpcommunitieslead.platform.mail.Suppression.Reason;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox, one row at a time, so that one bad address holds up nobody else, and nothing that is
 * sent to many holds up a letter.
 */
final class OutboxWorker {
    private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int MOST_IN_ONE_GO = 200;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final OutboxQueueStore store;
    private final Suppressions suppressions;
    private final Postman postman;
    private final Tx tx;
    private final InstantSource clock;

    OutboxWorker(OutboxQueueStore store, Suppressions suppressions, Postman postman, Tx tx, InstantSource clock) {
        this.store = store;
        this.suppressions = suppressions;
        this.postman = postman;
        this.tx = tx;
        this.clock = clock;
    }

    void sendWhatWaits() {
        for (int sent = 0; sent < MOST_IN_ONE_GO; sent++) {
            if (!tx.call(this::sendOne)) return;
        }
    }

    private boolean sendOne() {
        var due = store.nextDue(clock.instant());
        due.ifPresent(this::sendIfWanted);
        return due.isPresent();
    }

    /** Much may have happened while it waited. */
    private void sendIfWanted(Due due) {
        if (due.stopped()) store.dropped(due.mail().id());
        else if (!due.evenIfStopped() && suppressions.holds(due.mail().to())) giveUp(due, DeadLetter.SUPPRESSED);
        else send(due);
    }

    private void send(Due due) {
        switch (postman.deliver(due.mail())) {
            case Delivery.Done() -> store.sent(due.mail().id(), clock.instant());
            case Delivery.Refused(var why, var address) -> {
                giveUp(due, why);
                if (address) suppressions.add(due.mail().to(), Reason.REFUSED, why);
            }
            case Delivery.Postponed(var why) when due.attempts() + 1 >= MOST_ATTEMPTS -> giveUp(due, why);
            case Delivery.Postponed(var why) ->
                store.retry(due.mail().id(), clock.instant().plus(pause(due.attempts())), why);
        }
    }

    /** The server's words name the recipient, so they stay out of the log. */
    private void giveUp(Due due, String why) {
        log.warn("Mail {} cannot be delivered, attempts: {}", due.mail().id(), due.attempts() + 1);
        store.dead(due.mail().id(), Objects.requireNonNull(why));
    }

    /** 1, 2, 4 … minutes, at most six hours. */
    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
