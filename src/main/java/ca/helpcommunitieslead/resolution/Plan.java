package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A matter that no meeting has decided on yet.
 *
 * @param owner the member who began it
 */
public record Plan(
        ResolutionId id,
        ResolutionKey key,
        MunicipalityCode council,
        PersonId owner,
        Disclosure disclosure,
        Life life,
        List<Step> history)
        implements Matter {
    public Plan {
        history = List.copyOf(history);
    }

    /** The day of its latest step at the council; empty where it is an idea still. */
    public Optional<LocalDate> movedOn() {
        return history.stream().map(Step::day).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Whether somebody still works on it. */
    public boolean goesOn() {
        var standing = life.standing();
        return standing != null && standing.kind() != Stage.Kind.END;
    }
}
