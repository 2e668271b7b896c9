package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.platform.config.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers on every answer: no foreign code, no framing, no guessing of types, no secrets in referrers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String EMBEDDED = "/embed/";
    private static final int AFTER_LANGUAGE = "/en".length();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> embedded;

    SecurityHeaders(Settings settings) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.secure()) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        embedded = new LinkedHashMap<>(headers);
        embedded.put("Content-Security-Policy", POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
        embedded.remove("X-Frame-Options");
    }

    Map<String, String> usual() {
        return Collections.unmodifiableMap(headers);
    }

    /** Those of pages that are made to stand in other sites' frames. */
    Map<String, String> embedded() {
        return Collections.unmodifiableMap(embedded);
    }

    static boolean isEmbedded(String path) {
        return path.startsWith(EMBEDDED, AFTER_LANGUAGE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        (isEmbedded(request.getRequestURI()) ? embedded : headers).forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
