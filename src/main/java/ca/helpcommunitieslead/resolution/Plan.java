package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import java.util.List;

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

    /** Whether somebody still works on it. */
    public boolean goesOn() {
        var standing = life.standing();
        return standing != null && standing.kind() != Stage.Kind.END;
    }
}
