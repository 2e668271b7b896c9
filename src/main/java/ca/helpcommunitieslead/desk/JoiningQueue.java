package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Joining.State;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People who ask to join and have confirmed their mailbox. */
@Component
final class JoiningQueue implements ReviewQueue {
    private final JoiningStore store;
    private final JoiningDecisions decisions;
    private final Municipalities municipalities;

    JoiningQueue(JoiningStore store, JoiningDecisions decisions, Municipalities municipalities) {
        this.store = store;
        this.decisions = decisions;
        this.municipalities = municipalities;
    }

    @Override
    public String kind() {
        return "joining";
    }

    @Override
    public String labelKey() {
        return "desk.review.joining";
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
    public Optional<Review> find(String id) {
        return read(id).filter(joining -> joining.state() != State.REQUESTED).map(this::review);
    }

    private Optional<Joining> read(String id) {
        return Ids.parse(id).map(JoiningId::new).flatMap(store::byId);
    }

    private Review review(Joining joining) {
        var request = joining.request();
        return new Review(
                joining.id().value().toString(),
                request.name(),
                "",
                joining.since(),
                "",
                facts(request),
                joining.state() == State.CONFIRMED,
                request.lang());
    }

    private List<Fact> facts(JoiningRequest request) {
        var facts = new ArrayList<Fact>();
        var council = municipalities.get(request.seat().council());
        facts.add(new Fact("desk.joining.municipality", council.officialName()));
        facts.add(Fact.message("desk.joining.office", request.seat().office().labelKey()));
        if (!request.seat().ward().isEmpty())
            facts.add(new Fact("desk.joining.ward", request.seat().ward()));
        facts.add(new Fact("desk.joining.email", request.email().value()));
        facts.add(Fact.message("desk.review.domain", domainKey(request, council)));
        council.domain().ifPresent(domain -> facts.add(new Fact("desk.review.ownDomain", domain)));
        return facts;
    }

    /** Whether the mailbox is of the municipality's own domain, which says much and proves little. */
    private static String domainKey(JoiningRequest request, Municipality council) {
        var domain = council.domain();
        if (domain.isEmpty()) return "desk.review.domain.unknown";
        var own = domain.get();
        var given = request.email().domain();
        return given.equals(own) || given.endsWith("." + own) ? "desk.review.domain.own" : "desk.review.domain.other";
    }

    @Override
    public List<Reason> reasons() {
        return JoiningRefusal.all();
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return read(id).map(joining -> decisions.decide(by, joining, decision)).orElse(false);
    }
}
