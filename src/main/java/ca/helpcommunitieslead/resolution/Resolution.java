package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as its events have made it.
 *
 * @param decision the latest, where the matter came back
 * @param enteredBy who entered something that nobody has checked yet, and so cannot check it
 * @param verifiedAt when it was last verified
 * @param rescindedOn the day of the council's meeting
 * @param disclosure how far the member who planned it let it be seen
 * @param earlier what had been decided before the matter came back, oldest first
 */
public record Resolution(
        ResolutionId id,
        ResolutionKey key,
        Decision decision,
        Status status,
        List<Exhibit> exhibits,
        Set<PersonId> enteredBy,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate rescindedOn,
        List<Step> history,
        Life life,
        Disclosure disclosure,
        List<Earlier> earlier)
        implements Matter {

    /** Records of the time before lives were kept have the one that follows from their decision. */
    public Resolution {
        exhibits = List.copyOf(exhibits);
        enteredBy = Set.copyOf(enteredBy);
        history = List.copyOf(history);
        life = Objects.requireNonNullElseGet(life, () -> lifeOf(decision, status));
        disclosure = Objects.requireNonNullElse(disclosure, Disclosure.HIDDEN);
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    private static Life lifeOf(Decision decision, Status status) {
        return switch (status) {
            case REPORTED, VERIFIED -> Life.UNBORN.after(decision.stage());
            case RESCINDED -> Life.UNBORN.after(Stage.RESCINDED);
            case REFUSED -> Life.UNBORN;
        };
    }

    /** A piece of evidence; {@code checked} once a second person has seen it. */
    public record Exhibit(Evidence evidence, boolean checked) {}

    /** A decision after which the matter came back, with what showed it. */
    public record Earlier(
            Decision decision, List<Exhibit> exhibits, Status status, Life life, Set<PersonId> enteredBy) {
        public Earlier {
            exhibits = List.copyOf(exhibits);
            enteredBy = Set.copyOf(Objects.requireNonNullElse(enteredBy, Set.of()));
        }
    }

    /**
     * One line of the history.
     *
     * @param at when it was recorded
     * @param kind the name of the event
     * @param role who did it: a role, never a name
     * @param reason the reason that was given; empty where none was asked for
     * @param stage where the matter came to; null for a step that moved nothing
     * @param day when that was at the council; null where the step does not say
     * @param later the resolution that takes its place; null for all but that
     */
    public record Step(
            int number,
            Instant at,
            String kind,
            String role,
            String reason,
            @Nullable Stage stage,
            @Nullable LocalDate day,
            @Nullable ResolutionKey later) {
        static Step of(int number, RecordedStep step) {
            return new Step(
                    number, step.at(), step.kind(), step.role(), step.reason(), step.stage(), step.day(), step.later());
        }

        /** Whether it tells of what was planned before the vote. */
        public boolean tellsOfPlan() {
            return kind.equals("DISCLOSED") || (stage != null && stage.kind() == Stage.Kind.PLAN);
        }
    }

    /** The history that the public sees: of the plan before the vote only what the member allowed. */
    public List<Step> publicHistory() {
        if (disclosure == Disclosure.NAMED) return history;
        return history.stream()
                .filter(step -> !step.tellsOfPlan() && !isEndOfPlan(step))
                .toList();
    }

    /** A motion that was withdrawn before any council decided is still the member's own matter. */
    private boolean isEndOfPlan(Step step) {
        return step.stage() != null
                && step.stage().kind() == Stage.Kind.END
                && history.stream()
                        .limit(step.number())
                        .noneMatch(before -> before.kind().equals("RECORDED"));
    }

    /** What came about, as far as the public sees it, in the order of its days. */
    public List<Course.Stop> course() {
        return Course.of(publicHistory());
    }

    /** The earliest day on which something can have followed: no step that moved the matter is later. */
    public LocalDate movedOn() {
        return Course.of(history).stream()
                .filter(stop -> !stop.stage().isMilestone())
                .map(Course.Stop::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(decision.day());
    }

    @Override
    public MunicipalityCode council() {
        return decision.council();
    }

    /** The strongest evidence that a second person has seen. */
    public Optional<Evidence.Rank> checkedRank() {
        return exhibits.stream()
                .filter(Exhibit::checked)
                .map(exhibit -> exhibit.evidence().rank())
                .sorted()
                .findFirst();
    }

    /** Whether the other one can take the place of this one: of the same council, not earlier, and checked. */
    public boolean canYieldTo(Resolution other) {
        return !other.key().equals(key)
                && other.council().equals(council())
                && other.status() == Status.VERIFIED
                && !other.decision().day().isBefore(decision.day());
    }

    /** Whether the council has neither reopened, rescinded nor replaced it, and nobody has refused the record. */
    public boolean stands() {
        var standing = life.standing();
        return (status == Status.REPORTED || status == Status.VERIFIED)
                && (standing == null || standing.kind() != Stage.Kind.TURN);
    }

    /** Whether a second person has something to look at. */
    public boolean wantsCheck() {
        return status == Status.REPORTED
                || (status == Status.VERIFIED && exhibits.stream().anyMatch(exhibit -> !exhibit.checked()));
    }

    public boolean canBeCheckedBy(PersonId person) {
        return wantsCheck() && !enteredBy.contains(person);
    }
}
