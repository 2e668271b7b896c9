package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sign-ons that nobody confirmed end with the links that could have confirmed them. */
@Component
final class SignOnRetention implements Retention {
    private static final int PLACE = 40;
    private static final int AT_ONCE = 200;

    private final OrganisationStore store;
    private final OrganisationPost post;
    private final Tx tx;

    SignOnRetention(OrganisationStore store, OrganisationPost post, Tx tx) {
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
        return "organisation.retention.signOn";
    }

    @Override
    public long due(Instant now) {
        return store.countUnconfirmedBefore(limit(now));
    }

    private static Instant limit(Instant now) {
        return now.minus(OrganisationPost.LINK_CONFIRMS);
    }

    @Override
    public long end(Instant now) {
        return Retention.inBatches(AT_ONCE, () -> tx.call(() -> endBatch(limit(now))));
    }

    private int endBatch(Instant limit) {
        var due = store.unconfirmedBefore(limit, AT_ONCE);
        for (var organisation : due) {
            post.forgetSignOn(organisation);
            store.erase(organisation);
        }
        return due.size();
    }
}
