package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;

/**
 * What a member has chosen.
 *
 * @param remindersStopped the mailbox has stopped reminders by a link in one of them
 * @param lettersStopped the same for letters of colleagues
 */
public record ChoicesPage(
        Membership seat, Municipality municipality, boolean remindersStopped, boolean lettersStopped) {
    public Submission form() {
        return Submission.of(Map.of(
                "askable", seat.askable() ? "true" : "",
                "reminders", seat.reminders() ? "true" : ""));
    }
}
