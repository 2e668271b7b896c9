package ca.helpcommunitieslead.platform.limits;

import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.ReplyWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before pages that are rationed. */
record RationGate(RateLimit limit, RateLimits limits, ReplyWriter replies) implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return switch (limits.ask(limit, ClientNetwork.of(request))) {
            case Leave.Given() -> true;
            case Leave.Refused(var _, var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(inSeconds(pause)));
                replies.write(new Reply.Problem(HttpStatus.TOO_MANY_REQUESTS), request, response);
                yield false;
            }
        };
    }

    private static long inSeconds(Duration pause) {
        return pause.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
