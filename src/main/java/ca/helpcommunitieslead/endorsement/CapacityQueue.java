package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offices that nobody has checked yet (R7). */
@Component
@Order(20)
final class CapacityQueue implements ReviewQueue {
    private static final List<Reason> REASONS = Stream.of("unknown", "former", "otherPlace")
            .map(key -> new Reason(
                    key, "endorsement.review.capacity." + key, "endorsement.review.capacity." + key + ".words"))
            .toList();

    private final StaffStore people;
    private final ModerationStore store;
    private final ReviewFacts facts;
    private final ReviewDecisions decisions;

    CapacityQueue(StaffStore people, ModerationStore store, ReviewFacts facts, ReviewDecisions decisions) {
        this.people = people;
        this.store = store;
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "capacity";
    }

    @Override
    public String labelKey() {
        return "endorsement.review.capacity";
    }

    @Override
    public Role role() {
        return Role.VERIFIER;
    }

    @Override
    public List<Review> waiting(int most) {
        return store.capacities(most).stream().map(this::review).toList();
    }

    private Review review(Endorsement person) {
        return facts.review(person, "", person.standing().capacity() == Capacity.Check.WAITING, facts.office(person));
    }

    @Override
    public int count(int most) {
        return store.countCapacities(most);
    }

    @Override
    public Optional<Review> find(String id) {
        return ReviewDecisions.id(id)
                .flatMap(people::byId)
                .filter(person -> person.isConfirmed() || person.isSetAside())
                .filter(person -> person.standing().capacity() != Capacity.Check.NONE)
                .map(this::review);
    }

    @Override
    public List<Reason> reasons() {
        return REASONS;
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return decisions.decide(by, this, id, decision, person -> store.decideCapacity(person, decision.accepted()));
    }
}
