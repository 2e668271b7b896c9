package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.organisation.SignOn;
import ca.helpcommunitieslead.organisation.SigningOn;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Leaves out what one network sends too much of; the sender sees the ordinary page (R9). */
@Component
final class RationedSigningOn {
    private static final RateLimit SIGN_ONS = RateLimit.perMinuteAndHour("organisation-sign-on", 5, 20);
    private static final RateLimit LINKS = RateLimit.perMinuteAndHour("organisation-link", 10, 60);

    private final SigningOn signingOn;
    private final RateLimits limits;

    RationedSigningOn(SigningOn signingOn, RateLimits limits) {
        this.signingOn = signingOn;
        this.limits = limits;
    }

    void request(SignOn signOn, HttpServletRequest request) {
        if (limits.ask(SIGN_ONS, ClientNetwork.of(request)) instanceof Leave.Given) signingOn.request(signOn);
    }

    void requestLink(EmailAddress email, HttpServletRequest request) {
        if (limits.ask(LINKS, ClientNetwork.of(request)) instanceof Leave.Given) signingOn.requestLink(email);
    }
}
