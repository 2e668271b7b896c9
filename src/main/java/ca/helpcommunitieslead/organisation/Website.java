package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** An organisation's own site: https, a host with a dot, no user and no port. */
public record Website(String value) {
    private static final int LONGEST = 200;
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    public Website {
        if (!isValid(value)) throw new IllegalArgumentException("not a website's address");
    }

    /** An address typed without its scheme is taken as https. */
    public static Parsed<Website> parse(String raw) {
        var value = raw.strip();
        var whole = value.contains(":") ? value : "https://" + value;
        return isValid(whole) ? Parsed.valid(new Website(whole)) : Parsed.invalid("organisation.website.invalid");
    }

    private static boolean isValid(String value) {
        if (value.length() > LONGEST) return false;
        try {
            var uri = new URI(value);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches()
                    && uri.getRawUserInfo() == null
                    && uri.getPort() == -1
                    && value.equals(uri.toASCIIString());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** Without the scheme, as people read it. */
    public String shown() {
        var bare = value.replaceFirst("(?i)^https://(www\\.)?", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    @Override
    public String toString() {
        return value;
    }
}
