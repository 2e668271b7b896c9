package ca.helpcommunitieslead.platform.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** An enhanced status code (RFC 3463), such as 5.1.1: how final it is, and what it is about. */
record StatusCode(int kind, int subject, int detail) {
    private static final Pattern FORM = Pattern.compile("(?:^|[^0-9.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![0-9.])");

    private static final int PERMANENT = 5;
    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int FULL = 2;
    private static final int TOO_LONG = 3;
    private static final int NETWORK = 4;

    /** The first such code in a server's words. */
    static Optional<StatusCode> in(String words) {
        var found = FORM.matcher(words);
        if (!found.find()) return Optional.empty();
        return Optional.of(new StatusCode(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    }

    /**
     * Whether no mail will ever reach the address. A mailbox that is full, a server that mistrusts us, or a text that it
     * does not like says nothing of the kind.
     */
    boolean isOfAddress() {
        if (kind != PERMANENT) return false;
        return switch (subject) {
            case ADDRESS, NETWORK -> true;
            case MAILBOX -> detail != FULL && detail != TOO_LONG;
            default -> false;
        };
    }
}
