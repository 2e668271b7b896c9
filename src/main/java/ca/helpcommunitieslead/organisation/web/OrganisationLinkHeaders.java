package ca.helpcommunitieslead.organisation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps addresses that hold a contact's secret out of search engines and out of other sites' logs. */
@Component
final class OrganisationLinkHeaders extends OncePerRequestFilter {
    private static final Pattern WITH_SECRET = Pattern.compile("/[^/]+/organisation-access(/.*)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITH_SECRET.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "strict-origin");
        chain.doFilter(request, response);
    }
}
