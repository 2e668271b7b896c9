package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.EndorsementEnded;
import ca.helpcommunitieslead.endorsement.EndorsementErased;
import ca.helpcommunitieslead.endorsement.UpdateReaders.Reader;
import ca.helpcommunitieslead.follow.Sendings.Recipients;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands out a few mails of each update that is being sent. It may run on any node and on several at once: an update is
 * one node's at a time, and the row that says who was served is written with the mail.
 */
@Component
final class Round {
    private static final int AT_ONCE = 200;

    /** Most readers that are looked at in one transaction, when nearly all were served before a halt. */
    private static final int MOST_LOOKED_AT = 5000;

    private final UpdateStore store;
    private final Recipients recipients;
    private final Tx tx;
    private final InstantSource clock;

    Round(UpdateStore store, Recipients recipients, Tx tx, InstantSource clock) {
        this.store = store;
        this.recipients = recipients;
        this.tx = tx;
        this.clock = clock;
    }

    void run() {
        for (var id : store.sending()) {
            tx.run(() -> store.lockSending(id).ifPresent(this::handOut));
        }
    }

    private void handOut(Update update) {
        var pace = Pace.of(update.sending().orElseThrow(), clock.instant());
        if (pace.allowed() == 0) return;
        var reached = update.sending().orElseThrow().reached();
        int served = 0;
        for (int looked = 0; served < pace.allowed() && looked < MOST_LOOKED_AT; looked += AT_ONCE) {
            var readers = recipients.readers().after(reached, AT_ONCE);
            for (var reader : readers) {
                if (served == pace.allowed()) break;
                if (serve(update, reader)) served++;
                reached = reader.id();
            }
            if (readers.size() < AT_ONCE && served < pace.allowed()) {
                store.advance(update.id(), reached, pace.after(served));
                store.finish(update.id(), clock.instant());
                return;
            }
        }
        store.advance(update.id(), reached, pace.after(served));
    }

    private boolean serve(Update update, Reader reader) {
        var mailbox = new SecretToken(update.id().value() + " " + reader.mailboxHash()).hash();
        if (!recipients.deliveries().add(update.id(), reader.id(), mailbox)) return false;
        recipients.post().send(update, reader);
        return true;
    }

    /** Part of an erasure (R5). */
    @EventListener
    void forget(EndorsementErased erased) {
        recipients.deliveries().forget(erased.id());
    }

    @EventListener
    void forget(EndorsementEnded ended) {
        recipients.deliveries().forget(ended.id());
    }
}
