package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names in the public list, which staff can hide and show again (R6). */
@Component
@Order(30)
final class NameQueue implements ReviewQueue {
    private static final List<Reason> REASONS = Stream.of(
                    "noName", "notThem", "offensive", "onRequest")
            .map(key -> new Reason(
                    key, "endorsement.review.name." + key, "endorsement.review.name." + key + ".words"))
            .toList();

    private final ModerationStore store;
    private final ReviewFacts facts;
    private final ReviewDecisions decisions;

    NameQueue(ModerationStore store, ReviewFacts facts, ReviewDecisions decisions) {
        this.store = store;
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "name";
    }

    @Override
    public String labelKey() {
        return "endorsement.review.name";
    }

    @Override
    public Role role() {
        return Role.VERIFIER;
    }

    /** Nothing comes here by itself; staff open a name from their list. */
    @Override
    public List<Review> waiting(int most) {
        return List.of();
    }

    @Override
    public Optional<Review> find(String id) {
        return ReviewDecisions.id(id).flatMap(store::shown).map(this::review);
    }

    private Review review(Endorsement person) {
        var standing = person.standing().nameHidden() ? "endorsement.staff.hidden" : "endorsement.staff.shown";
        return facts.review(person, "", false, List.of(Fact.message("endorsement.staff.name", standing)));
    }

    @Override
    public List<Reason> reasons() {
        return REASONS;
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return decisions.decide(
                by, this, id, decision, person -> store.hideName(person, !decision.accepted()));
    }
}
