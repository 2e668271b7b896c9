package ca.helpcommunitieslead.endorsement.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps people's names out of search engines: what somebody agreed to show here should not follow them everywhere. Pages that
 * are kept ready get the header too, so this stands before them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class ListedHeaders extends OncePerRequestFilter {
    private static final Pattern WITH_NAMES = Pattern.compile("/[^/]+/endorsers(/\\d.*)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITH_NAMES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        chain.doFilter(request, response);
    }
}
