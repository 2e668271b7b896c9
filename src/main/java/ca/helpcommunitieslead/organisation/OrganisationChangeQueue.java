package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.organisation.HistoryEntry.Step;
import ca.helpcommunitieslead.organisation.OrganisationChangeStore.Change;
import ca.helpcommunitieslead.organisation.OrganisationReviews.Letters;
import ca.helpcommunitieslead.organisation.OrganisationReviews.When;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Legal names and logos that organisations want to change. */
@Component
final class OrganisationChangeQueue implements ReviewQueue {
    private final Rows rows;
    private final OrganisationMoves moves;
    private final Letters letters;
    private final AuditLog audit;
    private final When when;

    OrganisationChangeQueue(Rows rows, OrganisationMoves moves, Letters letters, AuditLog audit, When when) {
        this.rows = rows;
        this.moves = moves;
        this.letters = letters;
        this.audit = audit;
        this.when = when;
    }

    @Override
    public String kind() {
        return "organisation-change";
    }

    @Override
    public String labelKey() {
        return "organisation.review.change";
    }

    @Override
    public Role role() {
        return Role.VERIFIER;
    }

    @Override
    public List<Review> waiting(int most) {
        return rows.changes().waiting(most).stream()
                .flatMap(change -> review(change).stream())
                .toList();
    }

    @Override
    public Optional<Review> find(String id) {
        return ChangeId.read(id).flatMap(rows.changes()::byId).flatMap(this::review);
    }

    private Optional<Review> review(Change change) {
        return rows.organisations().byId(change.organisation()).map(organisation -> review(change, organisation));
    }

    private static Review review(Change change, Organisation organisation) {
        var asked = change.asked();
        var facts = asked.name()
                .map(name -> List.of(new Fact("organisation.fact.newName", name.value())))
                .orElseGet(() -> List.of(new Fact(
                        "organisation.fact.newLogo", organisation.name().value())));
        return new Review(
                asked.id().value().toString(),
                organisation.name().value(),
                asked.name().map(OrganisationName::value).orElse(""),
                asked.at(),
                OrganisationQueue.staffPath(organisation.id()),
                facts,
                change.isWaiting());
    }

    @Override
    public List<Reason> reasons() {
        return OrganisationQueue.reasonsToRefuse();
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return when.tx()
                .call(() -> ChangeId.read(id)
                        .flatMap(rows.changes()::lockById)
                        .filter(Change::isWaiting)
                        .flatMap(change -> rows.organisations()
                                .lockById(change.organisation())
                                .map(organisation -> decide(by, change, organisation, decision)))
                        .orElse(false));
    }

    private boolean decide(Person by, Change change, Organisation organisation, Decision decision) {
        var asked = change.asked();
        var now = when.clock().instant();
        rows.changes().decide(asked.id(), decision.accepted(), now);
        if (decision.accepted()) apply(change, organisation);
        else asked.logo().ifPresent(rows.logos()::remove);
        var reason = RefusalReason.parse(decision.reason());
        var words = reason.map(known -> letters.mails().refusalWords(organisation, known, decision.words()))
                .orElse(decision.words())
                .strip();
        var step = decision.accepted() ? Step.CHANGE_ACCEPTED : Step.CHANGE_REFUSED;
        moves.note(
                organisation,
                new HistoryEntry(
                        step,
                        now,
                        Optional.of(by.id()),
                        reason.map(RefusalReason::key).orElse(""),
                        words));
        if (decision.accepted() || !words.isEmpty())
            letters.post().tellChange(organisation, decision.accepted(), words);
        audit.record(
                by.id(),
                "organisation.change",
                organisation.id().value().toString(),
                Map.of(
                        "what",
                        asked.name().isPresent() ? "name" : "logo",
                        "accepted",
                        String.valueOf(decision.accepted())));
        return true;
    }

    private void apply(Change change, Organisation organisation) {
        change.asked().name().ifPresent(name -> rows.organisations().rename(organisation.id(), name));
        change.asked().logo().ifPresent(logo -> rows.logos().show(organisation.id(), logo));
        if (organisation.isPublic()) moves.tell(organisation);
    }

    /** Where it is written. */
    @Component
    record Rows(OrganisationStore organisations, OrganisationChangeStore changes, OrganisationLogoStore logos) {}
}
