package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The language of an answer: the address says it; where it does not, the browser's wish. */
public final class RequestLanguage {
    private RequestLanguage() {}

    public static Lang of(HttpServletRequest request) {
        return ofPath(request.getRequestURI()).orElseGet(() -> wished(request));
    }

    private static Optional<Lang> ofPath(String path) {
        var parts = path.split("/", 3);
        return parts.length < 2 ? Optional.empty() : Lang.parse(parts[1]);
    }

    static Lang wished(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) return Lang.EN;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.ENGLISH, Locale.FRENCH));
            return found == null ? Lang.EN : Lang.parse(found.getLanguage()).orElse(Lang.EN);
        } catch (IllegalArgumentException e) {
            return Lang.EN;
        }
    }
}
