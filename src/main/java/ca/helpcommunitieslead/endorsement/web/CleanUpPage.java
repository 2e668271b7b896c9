package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.CleanUp;
import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.endorsement.CleanUps.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One clean-up.
 *
 * @param finding what it would find now, where it has not run
 */
public record CleanUpPage(
        CleanUp cleanUp, Optional<Finding> finding, Optional<Municipality> municipality, ZoneId zone) {
    public boolean canStart() {
        return cleanUp.state() == State.SAVED
                && finding.filter(found -> found.count() > 0).isPresent();
    }

    public boolean canCancel() {
        return cleanUp.state() == State.QUEUED || cleanUp.state() == State.RUNNING;
    }

    public boolean canUndo() {
        return cleanUp.state() == State.DONE || cleanUp.state() == State.CANCELLED;
    }

    /** The last instant that is meant by a time before which. */
    public static Instant lastOf(Instant until) {
        return until.minus(Duration.ofSeconds(1));
    }
}
