package ca.helpcommunitieslead.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

public record DevelopmentMailPage(List<UnsentMail> mails) {
    /** A mail as the page and its JSON twin tell of it. */
    public record UnsentMail(
            String id,
            String to,
            String from,
            String subject,
            String text,
            String html,
            Map<String, String> headers,
            List<String> links,
            Instant at) {}
}
