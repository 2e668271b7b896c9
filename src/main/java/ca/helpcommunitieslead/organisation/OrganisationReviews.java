package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.organisation.HistoryEntry.Step;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What staff decide on organisations: approval, refusal, taking down, putting back, and notes among themselves. */
@Component
public final class OrganisationReviews {
    private final OrganisationStore store;
    private final OrganisationMoves moves;
    private final Letters letters;
    private final AuditLog audit;
    private final When when;

    OrganisationReviews(OrganisationStore store, OrganisationMoves moves, Letters letters, AuditLog audit, When when) {
        this.store = store;
        this.moves = moves;
        this.letters = letters;
        this.audit = audit;
        this.when = when;
    }

    /**
     * Accepting puts on the list what waits, was refused or was taken down; refusing turns down what waits and takes down
     * what is listed. False where the organisation is unknown, or stands so already, or is its contact's to move.
     */
    public boolean decide(Person by, OrganisationId id, Decision decision) {
        return when.tx().call(() -> {
            var found = store.lockById(id);
            var to = found.flatMap(organisation -> destination(organisation.state(), decision.accepted()));
            if (found.isEmpty() || to.isEmpty()) return false;
            decide(by, found.get(), to.get(), decision);
            return true;
        });
    }

    private static Optional<OrganisationState> destination(OrganisationState from, boolean accepted) {
        var to = accepted
                ? OrganisationState.APPROVED
                : from == OrganisationState.APPROVED ? OrganisationState.TAKEN_DOWN : OrganisationState.REFUSED;
        return Optional.of(to).filter(from::canBecome);
    }

    private void decide(Person by, Organisation before, OrganisationState to, Decision decision) {
        var reason = RefusalReason.parse(decision.reason());
        var words = reason.map(known -> letters.mails().refusalWords(before, known, decision.words()))
                .orElse(decision.words())
                .strip();
        var entry = new HistoryEntry(
                step(before.state(), to),
                when.clock().instant(),
                Optional.of(by.id()),
                reason.map(RefusalReason::key).orElse(""),
                words);
        var after = moves.move(before, to, entry);
        if (decision.accepted()) letters.post().tellApproved(after, words);
        else if (!words.isEmpty()) letters.post().tellRefused(after, words);
        audit.record(
                by.id(),
                "organisation.decide",
                before.id().value().toString(),
                Map.of("from", before.state().name(), "to", to.name(), "reason", entry.reason()));
    }

    private static Step step(OrganisationState from, OrganisationState to) {
        return switch (to) {
            case APPROVED -> from == OrganisationState.TAKEN_DOWN ? Step.PUT_BACK : Step.APPROVED;
            case REFUSED -> Step.REFUSED;
            case TAKEN_DOWN -> Step.TAKEN_DOWN;
            case REQUESTED, CONFIRMED, WITHDRAWN -> throw new IllegalStateException("not for staff: " + to);
        };
    }

    /** Something that staff tell each other; its contact never sees it. False where there is no such organisation. */
    public boolean note(Person by, OrganisationId id, String words) {
        return when.tx().call(() -> {
            var found = store.lockById(id);
            if (found.isEmpty()) return false;
            var entry = new HistoryEntry(Step.NOTE, when.clock().instant(), Optional.of(by.id()), "", words);
            moves.note(found.get(), entry);
            audit.record(by.id(), "organisation.note", id.value().toString(), Map.of());
            return true;
        });
    }

    /** Words and their sending. */
    @Component
    record Letters(OrganisationMails mails, OrganisationPost post) {}

    /** Transactions and their time. */
    @Component
    record When(InstantSource clock, Tx tx) {}
}
