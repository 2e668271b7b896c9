package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Entries of the outreach log, which may name who does something, end two years after their last change. */
@Component
final class OutreachRetention implements Retention {
    private static final int PLACE = 41;
    private static final int MONTHS = 24;
    private static final int AT_ONCE = 500;

    private final OutreachStore store;
    private final Tx tx;

    OutreachRetention(OutreachStore store, Tx tx) {
        this.store = store;
        this.tx = tx;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String key() {
        return "organisation.retention.outreach";
    }

    @Override
    public long due(Instant now) {
        return store.countBefore(limit(now));
    }

    private static Instant limit(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    @Override
    public long end(Instant now) {
        return Retention.inBatches(AT_ONCE, () -> tx.call(() -> store.deleteBefore(limit(now), AT_ONCE)));
    }
}
