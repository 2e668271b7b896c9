package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stopping mail on a topic by the link in any mail about it, without signing in (R4, RFC 8058). */
@Component
final class Unsubscriptions {
    private final OutboxStore store;
    private final Tx tx;
    private final InstantSource clock;

    Unsubscriptions(OutboxStore store, Tx tx, InstantSource clock) {
        this.store = store;
        this.tx = tx;
        this.clock = clock;
    }

    Optional<Topic> topic(SecretToken token) {
        return store.byStopToken(token.hash()).map(OutboxStore.Subscription::topic);
    }

    /** Stops the topic; doing it twice changes nothing. False where the link is unknown. */
    boolean stop(SecretToken token) {
        var subscription = store.byStopToken(token.hash());
        subscription.ifPresent(known -> tx.run(() -> store.stop(known, clock.instant())));
        return subscription.isPresent();
    }

    boolean resume(SecretToken token) {
        var subscription = store.byStopToken(token.hash());
        subscription.ifPresent(known -> tx.run(() -> store.resume(known)));
        return subscription.isPresent();
    }
}
