package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.SignIns;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
final class SignInController {
    private static final RateLimit LINKS = RateLimit.perMinuteAndHour("sign-in", 20, 60);

    private final SignIns signIns;
    private final SessionPeople sessions;
    private final RateLimits limits;

    SignInController(SignIns signIns, SessionPeople sessions, RateLimits limits) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Bean
    static NavigationEntry signInEntry() {
        return new NavigationEntry(NavigationEntry.Place.FOOTER, 90, "/sign-in", "identity.navigation.signIn");
    }

    @GetMapping("/{lang}/sign-in")
    Reply form(@PathVariable Lang lang, Submission form, HttpServletRequest request) {
        if (sessions.signedIn(request).isPresent()) return Reply.seeOther("/" + lang.code() + "/admin");
        return Reply.privatePage("identity/sign-in", new SignInPage(form));
    }

    /** Says the same whether the mailbox has an account or not, and whether its network asks too often or not. */
    @PostMapping("/{lang}/sign-in")
    Reply request(@PathVariable Lang lang, Submission form, HttpServletRequest request) {
        var email = form.read("email", EmailAddress::parse);
        if (email.isEmpty()) return Reply.invalid("identity/sign-in", new SignInPage(form));
        if (limits.ask(LINKS, ClientNetwork.of(request)) instanceof Leave.Given)
            signIns.request(email.get(), nextWithin(lang, form.text("next")));
        return Reply.seeOther("/" + lang.code() + "/sign-in/sent");
    }

    /** Only an address of the pages behind the sign-in; a mailed link never leads off the site. */
    private static String nextWithin(Lang lang, String wanted) {
        var home = "/" + lang.code() + "/admin";
        var plain = wanted.matches("/(en|fr)/(admin|desk)[A-Za-z0-9/_-]{0,200}") && !wanted.contains("//");
        return Optional.of(wanted).filter(_ -> plain).orElse(home);
    }

    @GetMapping("/{lang}/sign-in/sent")
    Reply sent(@PathVariable Lang lang) {
        return Reply.publicPage("identity/sign-in-sent", new SignInPage(Submission.none()));
    }

    /** Opening the link changes nothing, so that mail scanners cannot use it up. */
    @GetMapping("/{lang}/sign-in/{token}")
    Reply open(@PathVariable Lang lang, @PathVariable SecretToken token) {
        if (!signIns.works(token)) return expired();
        return Reply.privatePage("identity/sign-in-confirm", new SignInConfirmPage(token.value()));
    }

    @PostMapping("/{lang}/sign-in/{token}")
    Reply enter(@PathVariable Lang lang, @PathVariable SecretToken token, HttpServletRequest request) {
        var entry = signIns.enter(token);
        if (entry.isEmpty()) return expired();
        sessions.begin(request, entry.get().person());
        return Reply.seeOther(entry.get().next());
    }

    private static Reply expired() {
        return Reply.privatePage("identity/sign-in-expired", new SignInPage(Submission.none()))
                .status(HttpStatus.GONE);
    }

    @Allowed
    @PostMapping("/{lang}/sign-out")
    Reply leave(@PathVariable Lang lang, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        return Reply.seeOther("/" + lang.code());
    }
}
