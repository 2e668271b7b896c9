package ca.helpcommunitieslead.platform.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A mail server.
 *
 * @param tls true: encrypted from the first byte ({@code smtps}); false: STARTTLS where the server offers it
 */
public record SmtpUrl(String host, int port, boolean tls, Optional<String> user, Optional<String> password) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** Reads {@code smtp://user:password@host:port} or {@code smtps://…}. */
    public static SmtpUrl parse(String text) {
        try {
            var url = URI.create(text);
            var scheme = String.valueOf(url.getScheme());
            if ((!scheme.equals("smtp") && !scheme.equals("smtps")) || url.getHost() == null) throw wrong();
            var tls = scheme.equals("smtps");
            var port = url.getPort() > 0 ? url.getPort() : tls ? SUBMISSIONS : SUBMISSION;
            var user = Optional.ofNullable(url.getRawUserInfo()).map(info -> info.split(":", 2));
            return new SmtpUrl(
                    url.getHost(),
                    port,
                    tls,
                    user.map(parts -> decode(parts[0])),
                    user.filter(parts -> parts.length > 1).map(parts -> decode(parts[1])));
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static SettingsProblem wrong() {
        return new SettingsProblem("HCL_SMTP_URL must look like smtps://user:password@mail.example.org:465.");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
