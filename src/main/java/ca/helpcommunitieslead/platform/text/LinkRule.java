package ca.helpcommunitieslead.platform.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where links and pictures of a text may lead: to the web, to a mailbox, or to a path of this site. */
final class LinkRule {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String ALSO_ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private LinkRule() {}

    /** The address, made fit for every format, or empty where it may not be linked. */
    static Optional<String> link(String written) {
        if (written.codePoints().anyMatch(Character::isISOControl)) return Optional.empty();
        return isWithinTheSite(written) ? path(written) : webOrMail(encode(written.strip()));
    }

    /** Pictures come from the site's own folder of pictures only. */
    static Optional<String> picture(String written) {
        return link(written).filter(address -> address.startsWith("/images/") && !address.contains(".."));
    }

    /** A browser reads a path that begins with two slashes, or with a slash and a backslash, as another site. */
    private static boolean isWithinTheSite(String written) {
        return written.startsWith("/") && !written.startsWith("//") && !written.startsWith("/\\");
    }

    private static Optional<String> path(String written) {
        var address = encode(written);
        return parse(address).filter(uri -> uri.getHost() == null).map(_ -> address);
    }

    private static Optional<String> webOrMail(String address) {
        return parse(address).filter(LinkRule::leadsToWebOrMail).map(_ -> address);
    }

    private static boolean leadsToWebOrMail(URI uri) {
        if (uri.getScheme() == null) return false;
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return WEB.contains(scheme) ? uri.getHost() != null : scheme.equals("mailto") && uri.isOpaque();
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String encode(String written) {
        var encoded = new StringBuilder(written.length());
        for (var octet : written.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xFF);
            var plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALSO_ALLOWED.indexOf(c) >= 0);
            if (plain) encoded.append(c);
            else encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
