package ca.helpcommunitieslead.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to, as its owner wrote it.
 * Accepts what HTML's {@code input type=email} accepts, with a dot in the domain, up to the 254 characters of RFC 5321.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    public EmailAddress {
        if (!isValid(value)) throw new IllegalArgumentException("not an e-mail address");
    }

    public static Parsed<EmailAddress> parse(@Nullable String raw) {
        var value = raw == null ? "" : raw.strip();
        if (value.isEmpty()) return Parsed.invalid("field.email.missing");
        return isValid(value) ? Parsed.valid(new EmailAddress(value)) : Parsed.invalid("field.email.invalid");
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST
                && value.indexOf('@') <= LONGEST_LOCAL_PART
                && FORM.matcher(value).matches();
    }

    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /** The part behind the {@code @}, in lower case. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** The form by which a mailbox is looked up: lower case, nothing else changed. */
    public String lowerCase() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
