package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every decision about a person's endorsement takes besides itself: the mail, the news and the audit entry. */
@Component
final class ReviewDecisions {
    private final ReviewPost post;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Tx tx;

    ReviewDecisions(ReviewPost post, AuditLog audit, ApplicationEventPublisher news, Tx tx) {
        this.post = post;
        this.audit = audit;
        this.news = news;
        this.tx = tx;
    }

    /** The endorsement of which a queue speaks by this ID. */
    static Optional<EndorsementId> id(String id) {
        return Ids.parse(id).map(EndorsementId::new);
    }

    /**
     * Decides in one transaction.
     *
     * @param change gives nothing where it changed nothing
     */
    boolean decide(
            Person by,
            ReviewQueue queue,
            String id,
            Decision decision,
            Function<EndorsementId, Optional<Endorsement>> change) {
        return tx.call(() -> {
            var changed = id(id).flatMap(change);
            if (changed.isEmpty()) return false;
            tell(changed.get(), queue, decision);
            news.publishEvent(new EndorsersChanged());
            var action = queue.kind() + (decision.accepted() ? ".accept" : ".refuse");
            var details = decision.accepted() ? Map.<String, String>of() : Map.of("reason", decision.reason());
            audit.record(by.id(), action, id, details);
            return true;
        });
    }

    private void tell(Endorsement person, ReviewQueue queue, Decision decision) {
        if (decision.accepted() || decision.words().isBlank()) return;
        post.explain(person, queue.labelKey() + ".mail", decision.words());
    }
}
