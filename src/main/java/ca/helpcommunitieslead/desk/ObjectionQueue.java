package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.desk.Objection.State;
import ca.helpcommunitieslead.desk.ObjectionStore.Entered;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Objections that members heard, with their answers, before other members see them. */
@Component
final class ObjectionQueue implements ReviewQueue {
    private static final List<String> REASONS = List.of("facts", "tone", "double");

    private final Objections objections;
    private final Priorities priorities;
    private final People people;

    ObjectionQueue(Objections objections, Priorities priorities, People people) {
        this.objections = objections;
        this.priorities = priorities;
        this.people = people;
    }

    @Override
    public String kind() {
        return "objection";
    }

    @Override
    public String labelKey() {
        return "desk.review.objection";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public List<Review> waiting(int most) {
        return objections.waiting(most).stream().map(this::review).toList();
    }

    @Override
    public Optional<Review> find(String id) {
        return read(id).map(this::review);
    }

    private Optional<Entered> read(String id) {
        return Ids.parse(id).map(ObjectionId::new).flatMap(objections::entered);
    }

    private Review review(Entered entered) {
        var objection = entered.objection();
        var facts = new ArrayList<Fact>();
        people.byId(entered.by()).ifPresent(person -> facts.add(new Fact("desk.objection.by", person.name())));
        priorities
                .bySlug(objection.priority())
                .map(Priority::title)
                .ifPresent(title -> facts.add(new Fact(
                        "desk.objection.priority", title.in(entered.lang()).text())));
        return new Review(
                objection.id().value().toString(),
                objection.objection().in(entered.lang()).text(),
                objection.answer().in(entered.lang()).text(),
                objection.at(),
                "",
                facts,
                objection.state() == State.WAITING,
                entered.lang());
    }

    @Override
    public List<Reason> reasons() {
        return REASONS.stream()
                .map(key -> new Reason(key, "desk.objection.refusal." + key, "desk.objection.refusalWords." + key))
                .toList();
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return read(id).map(entered -> objections.decide(by, entered, decision)).orElse(false);
    }
}
