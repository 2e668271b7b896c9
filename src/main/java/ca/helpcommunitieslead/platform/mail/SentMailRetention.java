package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** To whom a mail went is kept for 90 days, to answer when somebody asks for it. */
@Component
final class SentMailRetention implements Retention {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 1000;

    private final SentMailStore store;
    private final Tx tx;

    SentMailRetention(SentMailStore store, Tx tx) {
        this.store = store;
        this.tx = tx;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return "platform.retention.mail";
    }

    @Override
    public long due(Instant now) {
        return store.count(now.minus(KEPT));
    }

    @Override
    public long end(Instant now) {
        return Retention.inBatches(AT_ONCE, () -> tx.call(() -> store.delete(now.minus(KEPT), AT_ONCE)));
    }
}
