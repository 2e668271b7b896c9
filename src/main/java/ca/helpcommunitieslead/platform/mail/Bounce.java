package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.text.SafeText;

/**
 * Word that a mail did not arrive, or was not wanted.
 *
 * @param detail what the server or the provider said, on one line
 */
record Bounce(EmailAddress recipient, Kind kind, String detail, Proof proof) {
    private static final int LONGEST_DETAIL = 500;

    enum Kind {
        /** No mail will ever reach the address. */
        HARD,
        /** This time it did not arrive, or is late. */
        SOFT,
        /** Its reader calls it unwanted. */
        COMPLAINT
    }

    /** Why to believe it: otherwise anybody could silence a stranger. */
    sealed interface Proof {
        /** It names a mail that only its reader and the servers on the way have seen. */
        record NamesMail(MailId mail) implements Proof {}

        /** Whoever tells it has shown the token. */
        record Vouched() implements Proof {}

        record None() implements Proof {}
    }

    Bounce {
        var clean = SafeText.clean(detail).replaceAll("\\s+", " ").strip();
        detail = clean.length() > LONGEST_DETAIL
                ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST_DETAIL)))
                : clean;
    }
}
