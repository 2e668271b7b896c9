package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers for a public page that is kept, before sessions and security are asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class PageCacheFilter extends OncePerRequestFilter {
    private final PageCache cache;
    private final ReplyWriter replies;

    PageCacheFilter(PageCache cache, ReplyWriter replies) {
        this.cache = cache;
        this.replies = replies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = "GET".equals(request.getMethod())
                ? cache.get(ReplyWriter.address(request)).orElse(null)
                : null;
        if (kept != null) replies.write(kept, request, response);
        else chain.doFilter(request, response);
    }
}
