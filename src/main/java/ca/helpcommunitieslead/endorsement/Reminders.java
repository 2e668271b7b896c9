package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.endorsement.ReminderStore.Due;
import ca.helpcommunitieslead.endorsement.ReminderStore.Pauses;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Reminds people who sent the form and have not confirmed: two days after it and seven days after it, and never again. A
 * reminder is one of the five mails (R2); the last one is left for the thanks.
 */
@Component
final class Reminders {
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Pauses PAUSES = new Pauses(Duration.ofDays(2), Duration.ofDays(7));
    private static final int AT_ONCE = 100;

    private final ReminderStore store;
    private final EndorsementStore endorsements;
    private final ConsentLedger consents;
    private final EndorsementPost post;
    private final Stamps stamps;

    Reminders(
            ReminderStore store,
            EndorsementStore endorsements,
            ConsentLedger consents,
            EndorsementPost post,
            Stamps stamps) {
        this.store = store;
        this.endorsements = endorsements;
        this.consents = consents;
        this.post = post;
        this.stamps = stamps;
    }

    @Bean
    static RecurringJob endorsementRemindersJob(Reminders reminders) {
        return new RecurringJob("endorsement-reminders", EVERY, reminders::remindAll);
    }

    void remindAll() {
        while (stamps.tx().call(this::remindBatch)) {
            // The next batch.
        }
    }

    /** True where more may wait. Where nobody can endorse any more, nobody is asked to. */
    private boolean remindBatch() {
        if (!stamps.windows().isOpen()) return false;
        var batch = store.due(stamps.clock().instant(), PAUSES, AT_ONCE);
        batch.forEach(this::remind);
        return batch.size() == AT_ONCE;
    }

    private void remind(Due due) {
        var asked = endorsements.byToken(due.tokenHash()).orElseThrow();
        post.remind(asked.confirming()).ifPresentOrElse(hash -> repeat(asked, hash), () -> store.giveUp(due.id()));
    }

    /** The new link asks for what the last one did, so that the person sees and agrees to the same (R4). */
    private void repeat(Linked asked, String hash) {
        endorsements.ask(hash, asked.asked());
        consents.repeat(asked.hash(), hash);
        store.reminded(asked.endorsement().id(), stamps.clock().instant());
    }

    /** Transactions, their time, and whether people can endorse. */
    @Component
    record Stamps(Tx tx, InstantSource clock, Windows windows) {}
}
