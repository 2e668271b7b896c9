package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The addresses that people left with a report, for questions. */
@Component
final class ReportRetention implements Retention {
    private static final int PLACE = 42;
    private static final int AT_ONCE = 200;

    private final ReportStore store;
    private final ReportPost post;
    private final Tx tx;

    ReportRetention(ReportStore store, ReportPost post, Tx tx) {
        this.store = store;
        this.post = post;
        this.tx = tx;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String key() {
        return "resolution.retention.report";
    }

    @Override
    public long due(Instant now) {
        return store.countDue(now);
    }

    @Override
    public long end(Instant now) {
        return Retention.inBatches(AT_ONCE, () -> tx.call(() -> endBatch(now)));
    }

    private int endBatch(Instant now) {
        var due = store.due(now, AT_ONCE);
        for (var report : due) {
            post.forget(report);
            store.erase(report);
        }
        return due.size();
    }
}
