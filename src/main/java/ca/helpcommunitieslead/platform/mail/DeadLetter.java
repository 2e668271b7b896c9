package ca.helpcommunitieslead.platform.mail;

import java.time.Instant;

/**
 * A mail that was given up.
 *
 * @param why the mail server's last words, or {@link #SUPPRESSED}
 */
public record DeadLetter(MailId id, String recipient, String subject, int attempts, String why, Instant writtenAt) {
    static final String SUPPRESSED = "(suppressed)";

    /** Nobody tried: the address gets no mail. */
    public boolean isSuppressed() {
        return why.equals(SUPPRESSED);
    }
}
