package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A council as the tracker shows it.
 *
 * @param currentTerm whether it counts by a decision of the present council term
 * @param priorities the slugs of the priorities that its decisions support; of a council that counts, those that count
 * @param resolutions its records, newest decision first
 * @param search when somebody last looked for a decision and found none
 */
public record Council(
        Municipality municipality,
        CouncilState state,
        boolean currentTerm,
        Set<String> priorities,
        List<Resolution> resolutions,
        Optional<CouncilSearch> search) {
    public Council {
        priorities = Set.copyOf(priorities);
        resolutions = List.copyOf(resolutions);
    }

    /** The record that the state follows from: the newest that a second person has confirmed, or else one that waits. */
    public Optional<Resolution> latest() {
        return CouncilState.decisive(resolutions);
    }

    public boolean counts() {
        return state == CouncilState.COUNTED;
    }

    /** Beside a confirmed decision another record waits for its check; it changes nothing before. */
    public boolean hasNewRecord() {
        return state != CouncilState.REPORTED
                && resolutions.stream().anyMatch(resolution -> resolution.status() == Status.REPORTED);
    }
}
