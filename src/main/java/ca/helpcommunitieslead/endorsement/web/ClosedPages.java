package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.EndorsementWindow;
import ca.helpcommunitieslead.endorsement.Windows;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.ReplyWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the form: where endorsing is closed, it says so instead, and a form sent from an old page leads there. */
@Component
final class ClosedPages implements HandlerInterceptor {
    private final Windows windows;
    private final Campaigns campaigns;
    private final ReplyWriter replies;
    private final InstantSource clock;

    ClosedPages(Windows windows, Campaigns campaigns, ReplyWriter replies, InstantSource clock) {
        this.windows = windows;
        this.campaigns = campaigns;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var window = windows.closed();
        if (window.isEmpty()) return true;
        var reply = "POST".equals(request.getMethod())
                ? Reply.seeOther(request.getRequestURI())
                : Reply.publicPage("endorsement/closed", page(window.get()));
        replies.write(reply, request, response);
        return false;
    }

    private ClosedPage page(EndorsementWindow window) {
        var campaign = campaigns.current();
        var grace = window.graceEnds().filter(clock.instant()::isBefore).map(campaign::dayOf);
        return new ClosedPage(
                window.ownMessage(),
                WindowPage.lastDay(campaign, window.closing().orElseThrow()),
                grace,
                campaign.contact());
    }

    /** For somebody whose link came too late for the closing; it still shows what is kept of them. */
    static Reply tooLate(SecretToken token) {
        return Reply.privatePage("endorsement/closed-link", new GonePage(Optional.of(token.value())))
                .status(HttpStatus.GONE);
    }
}
