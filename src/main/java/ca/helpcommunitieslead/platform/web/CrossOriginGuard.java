package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site's page sends through a visitor's browser. Public pages hold no token, so that they are
 * the same for everybody; the browser itself says where a form came from ({@code Sec-Fetch-Site}, else {@code Origin}).
 * Signed-in people's forms carry a token besides.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class CrossOriginGuard extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ReplyWriter replies;

    CrossOriginGuard(ReplyWriter replies) {
        this.replies = replies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request)) chain.doFilter(request, response);
        else replies.write(new Reply.Problem(HttpStatus.FORBIDDEN), request, response);
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN.contains(site);
        var origin = request.getHeader("Origin");
        return origin == null || isSameHost(origin, request.getHeader("Host"));
    }

    private static boolean isSameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
