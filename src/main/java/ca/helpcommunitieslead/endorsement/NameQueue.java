package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.NameStore.Named;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names in the public list that readers reported, or that became others, until somebody has looked; and any other, for
 * staff to hide and to show again (R6).
 */
@Component
@Order(30)
final class NameQueue implements ReviewQueue {
    private static final List<Reason> REASONS = Stream.of("noName", "notThem", "offensive", "onRequest")
            .map(key -> new Reason(key, "endorsement.review.name." + key, "endorsement.review.name." + key + ".words"))
            .toList();

    private final NameStore store;
    private final ReportStore reports;
    private final ReviewFacts facts;
    private final ReviewDecisions decisions;
    private final InstantSource clock;

    NameQueue(NameStore store, ReportStore reports, ReviewFacts facts, ReviewDecisions decisions, InstantSource clock) {
        this.store = store;
        this.reports = reports;
        this.facts = facts;
        this.decisions = decisions;
        this.clock = clock;
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

    @Override
    public List<Review> waiting(int most) {
        return store.waiting(most).stream().map(this::review).toList();
    }

    @Override
    public int count(int most) {
        return store.count(most);
    }

    @Override
    public Optional<Review> find(String id) {
        return ReviewDecisions.id(id).flatMap(store::find).map(this::review);
    }

    private Review review(Named named) {
        var person = named.person();
        var about = new ArrayList<Fact>();
        about.add(Fact.message(
                "endorsement.staff.name",
                person.standing().nameHidden() ? "endorsement.staff.hidden" : "endorsement.staff.shown"));
        for (var report : reports.about(person.id())) {
            about.add(new Fact("endorsement.report.reason." + report.reason(), report.words()));
        }
        var review = facts.review(
                person, person.particulars().comment(), named.since().isPresent(), about);
        return named.since().map(review::waitingSince).orElse(review);
    }

    @Override
    public List<Reason> reasons() {
        return REASONS;
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        var at = clock.instant();
        return decisions.decide(by, this, id, decision, person -> {
            var decided = store.decide(person, !decision.accepted(), at);
            if (decided.isPresent()) reports.closeAll(person, at);
            return decided;
        });
    }
}
