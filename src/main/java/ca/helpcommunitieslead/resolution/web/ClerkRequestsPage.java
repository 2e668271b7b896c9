package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.mail.Outbox.Progress;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.ClerkRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of the clerk's office about one record, and the form to ask.
 *
 * @param noticeKey the message that says what has just been done
 */
public record ClerkRequestsPage(
        ResolutionPage shown, List<Row> rows, Submission form, ZoneId zone, Optional<String> noticeKey) {
    public static final Map<String, String> LABELS =
            Map.of("office", "resolution.clerk.office", "language", "resolution.clerk.language");

    /**
     * One question.
     *
     * @param mail what became of its mails, as far as that is still kept
     */
    public record Row(ClerkRequest request, Progress mail, boolean open) {
        /** The message that says whether it went out. */
        public String mailKey() {
            if (mail.waiting() > 0) return "resolution.clerk.mail.waiting";
            return mail.dead() > 0 ? "resolution.clerk.mail.dead" : "resolution.clerk.mail.sent";
        }
    }

    public ClerkRequestsPage {
        rows = List.copyOf(rows);
    }

    public static List<Choice> languages(Ui ui) {
        return RecordPage.languages(ui);
    }
}
