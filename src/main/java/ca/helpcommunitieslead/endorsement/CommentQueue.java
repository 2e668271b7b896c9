package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Comments that nobody has read yet. */
@Component
@Order(10)
final class CommentQueue implements ReviewQueue {
    private static final List<Reason> REASONS = Stream.of("offTopic", "attack", "advertising", "personal", "unclear")
            .map(key -> new Reason(
                    key, "endorsement.review.comment." + key, "endorsement.review.comment." + key + ".words"))
            .toList();

    private final StaffStore people;
    private final ModerationStore store;
    private final ReviewFacts facts;
    private final ReviewDecisions decisions;

    CommentQueue(StaffStore people, ModerationStore store, ReviewFacts facts, ReviewDecisions decisions) {
        this.people = people;
        this.store = store;
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public String labelKey() {
        return "endorsement.review.comment";
    }

    @Override
    public Role role() {
        return Role.VERIFIER;
    }

    @Override
    public List<Review> waiting(int most) {
        return store.comments(most).stream().map(this::review).toList();
    }

    private Review review(Endorsement person) {
        return facts.review(
                person,
                person.particulars().comment(),
                person.standing().comment() == CommentCheck.WAITING,
                List.of(ReviewFacts.capacity(person)));
    }

    @Override
    public int count(int most) {
        return store.countComments(most);
    }

    @Override
    public Optional<Review> find(String id) {
        return ReviewDecisions.id(id)
                .flatMap(people::byId)
                .filter(person -> person.isConfirmed() || person.isSetAside())
                .filter(person -> person.standing().comment() != CommentCheck.NONE)
                .map(this::review);
    }

    @Override
    public List<Reason> reasons() {
        return REASONS;
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        var to = decision.accepted() ? CommentCheck.SHOWN : CommentCheck.REFUSED;
        return decisions.decide(by, this, id, decision, person -> store.decideComment(person, to));
    }
}
