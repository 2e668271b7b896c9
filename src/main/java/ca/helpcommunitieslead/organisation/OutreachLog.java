package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.organisation.Outreach.At;
import ca.helpcommunitieslead.organisation.OutreachChange.Step;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes the outreach log, each author in their own entries, organisations only while they are approved. */
@Component
public final class OutreachLog {
    /** Two plans for one council that are no further apart are told of each other. */
    public static final int NEAR_IN_DAYS = 30;

    private final OutreachStore store;
    private final OutreachChangeStore changes;
    private final OrganisationStore organisations;
    private final AuditLog audit;
    private final Stamps stamps;

    OutreachLog(
            OutreachStore store,
            OutreachChangeStore changes,
            OrganisationStore organisations,
            AuditLog audit,
            Stamps stamps) {
        this.store = store;
        this.changes = changes;
        this.organisations = organisations;
        this.audit = audit;
        this.stamps = stamps;
    }

    /**
     * Adds a planned entry.
     *
     * @param allTheSame also where others plan something there at about that time
     */
    public Recording add(OutreachAuthor by, OutreachPlan plan, boolean allTheSame) {
        return stamps.tx().call(() -> {
            if (!mayWrite(by)) return new Recording.Unknown();
            var others = allTheSame ? List.<At>of() : near(by, plan);
            if (!others.isEmpty()) return new Recording.Colliding(others);
            var id = new OutreachId(stamps.ids().next());
            store.add(id, by, plan, now());
            log(id, Step.ADDED, by);
            return new Recording.Recorded(id);
        });
    }

    /** An organisation's row stays locked, so that it is neither erased nor taken down meanwhile. */
    private boolean mayWrite(OutreachAuthor by) {
        return switch (by) {
            case OutreachAuthor.Contact(var id) ->
                organisations.lockById(id).filter(Organisation::isPublic).isPresent();
            case OutreachAuthor.Staff _ -> true;
        };
    }

    /** What others plan at the council; a plan without a day is near to every day. */
    private List<At> near(OutreachAuthor by, OutreachPlan plan) {
        return store.at(plan.municipality()).stream()
                .filter(entry -> entry.isPlanned() && !entry.isOf(by))
                .filter(entry -> isNear(entry.plan(), plan))
                .map(At::of)
                .toList();
    }

    private static boolean isNear(OutreachPlan one, OutreachPlan other) {
        return one.byWhen()
                .flatMap(day -> other.byWhen().map(otherDay -> isNear(day, otherDay)))
                .orElse(true);
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR_IN_DAYS;
    }

    private Instant now() {
        return stamps.clock().instant();
    }

    private void log(OutreachId id, Step step, OutreachAuthor by) {
        changes.add(id, step, by, now());
        by.actor()
                .ifPresent(actor ->
                        audit.record(actor, "outreach.write", id.value().toString(), Map.of("step", step.name())));
    }

    /** Corrects an entry; others are looked for only where it moves to another council or day. */
    public Recording correct(OutreachAuthor by, OutreachId id, OutreachPlan plan, boolean allTheSame) {
        return stamps.tx().call(() -> {
            var found = own(by, id);
            if (found.isEmpty()) return new Recording.Unknown();
            var before = found.get();
            var looks = !allTheSame && before.isPlanned() && !before.plan().isWhereAndWhen(plan);
            var others = looks ? near(by, plan) : List.<At>of();
            if (!others.isEmpty()) return new Recording.Colliding(others);
            store.correct(id, plan, now());
            log(id, Step.CORRECTED, by);
            return new Recording.Recorded(id);
        });
    }

    private Optional<OutreachEntry> own(OutreachAuthor by, OutreachId id) {
        if (!mayWrite(by)) return Optional.empty();
        return store.lockById(id).filter(entry -> entry.isOf(by));
    }

    /** Notes what came of it, also once more. False where there is no such entry, or it was dropped. */
    public boolean complete(OutreachAuthor by, OutreachId id, String outcome) {
        return withOwn(by, id, entry -> switch (entry.state()) {
            case PLANNED -> move(by, entry, OutreachState.DONE, outcome, Step.DONE);
            case DONE -> move(by, entry, OutreachState.DONE, outcome, Step.OUTCOME_CORRECTED);
            case DROPPED -> false;
        });
    }

    private boolean withOwn(OutreachAuthor by, OutreachId id, Predicate<OutreachEntry> work) {
        return stamps.tx().call(() -> own(by, id).filter(work).isPresent());
    }

    private boolean move(OutreachAuthor by, OutreachEntry before, OutreachState to, String outcome, Step step) {
        if (!store.move(before, to, outcome, now()))
            throw new IllegalStateException(before.id() + " was moved meanwhile");
        log(before.id(), step, by);
        return true;
    }

    /** Gives a plan up; doing it twice changes nothing. False where there is no such entry, or it is done. */
    public boolean drop(OutreachAuthor by, OutreachId id) {
        return withOwn(by, id, entry -> moveTo(by, entry, OutreachState.DROPPED, Step.DROPPED));
    }

    private boolean moveTo(OutreachAuthor by, OutreachEntry entry, OutreachState to, Step step) {
        return entry.state() == to || (entry.state().next().contains(to) && move(by, entry, to, "", step));
    }

    /** Makes a plan again of what was done or dropped. False where there is no such entry. */
    public boolean planAgain(OutreachAuthor by, OutreachId id) {
        return withOwn(by, id, entry -> moveTo(by, entry, OutreachState.PLANNED, Step.PLANNED_AGAIN));
    }

    /** What came of writing an entry. */
    public sealed interface Recording {
        record Recorded(OutreachId id) implements Recording {}

        /** Nothing is written: others plan something there at about that time. */
        record Colliding(List<At> others) implements Recording {}

        /** There is no such entry of this author, or the organisation is not approved. */
        record Unknown() implements Recording {}
    }

    /** What a new entry is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Tx tx) {}
}
