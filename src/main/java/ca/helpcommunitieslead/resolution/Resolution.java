package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as its events have made it.
 *
 * @param enteredBy who entered something that nobody has checked yet, and so cannot check it
 * @param verifiedAt when it was last verified
 * @param rescindedOn the day of the council's meeting
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
        List<Step> history) {

    public Resolution {
        exhibits = List.copyOf(exhibits);
        enteredBy = Set.copyOf(enteredBy);
        history = List.copyOf(history);
    }

    /** A piece of evidence; {@code checked} once a second person has seen it. */
    public record Exhibit(Evidence evidence, boolean checked) {}

    /**
     * One line of the public history.
     *
     * @param kind the name of the event
     * @param role who did it: a role, never a name
     * @param reason the reason that was given; empty where none was asked for
     */
    public record Step(int number, Instant at, String kind, String role, String reason) {}

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

    /** Whether a second person has something to look at. */
    public boolean wantsCheck() {
        return status == Status.REPORTED
                || (status == Status.VERIFIED && exhibits.stream().anyMatch(exhibit -> !exhibit.checked()));
    }

    public boolean canBeCheckedBy(PersonId person) {
        return wantsCheck() && !enteredBy.contains(person);
    }
}
