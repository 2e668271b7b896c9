package ca.helpcommunitieslead.platform.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where a PostgreSQL answers, in the form that the JDBC driver takes. */
public record DatabaseUrl(String jdbcUrl, String user, String password) {
    private static final String EXAMPLE = "postgresql://user:password@localhost:5432/campaign";

    /** Reads {@code postgresql://user:password@host:port/database?options}; a leading {@code jdbc:} is allowed. */
    public static DatabaseUrl parse(String text) {
        try {
            var url = URI.create(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
            var scheme = String.valueOf(url.getScheme());
            if (!scheme.equals("postgresql") && !scheme.equals("postgres")) throw wrong();
            if (url.getHost() == null
                    || url.getRawPath() == null
                    || url.getRawPath().length() < 2) throw wrong();
            var user = url.getRawUserInfo() == null
                    ? new String[] {""}
                    : url.getRawUserInfo().split(":", 2);
            var port = url.getPort() < 0 ? "" : ":" + url.getPort();
            var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
            return new DatabaseUrl(
                    "jdbc:postgresql://" + url.getHost() + port + url.getRawPath() + query,
                    decode(user[0]),
                    user.length > 1 ? decode(user[1]) : "");
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The value itself is left out: it may hold a password, and the sentence goes to a log. */
    private static SettingsProblem wrong() {
        return new SettingsProblem("HCL_DATABASE_URL must look like " + EXAMPLE + ".");
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
