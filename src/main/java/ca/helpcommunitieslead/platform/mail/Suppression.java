package ca.helpcommunitieslead.platform.mail;

import java.time.Instant;

/**
 * An address that gets no mail any more, but sign-in links that its owner asks for.
 *
 * @param recipient the address in lower case
 * @param detail what a mail server or a provider said
 */
public record Suppression(SuppressionId id, String recipient, Reason reason, String detail, Instant at) {
    public enum Reason {
        /** The mail server refused the address while we handed it a mail. */
        REFUSED,
        /** A mail came back later. */
        BOUNCED,
        /** Its owner called our mail unwanted. */
        COMPLAINT
    }
}
