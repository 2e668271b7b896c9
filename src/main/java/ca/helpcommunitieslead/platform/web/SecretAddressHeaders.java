package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps addresses that hold a reader's secret out of search engines and out of other sites' logs. */
@Component
final class SecretAddressHeaders extends OncePerRequestFilter {
    private final List<SecretAddress> addresses;

    SecretAddressHeaders(List<SecretAddress> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return addresses.stream().noneMatch(address -> address.holds(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "strict-origin");
        chain.doFilter(request, response);
    }
}
