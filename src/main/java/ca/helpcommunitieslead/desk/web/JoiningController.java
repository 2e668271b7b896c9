package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.desk.DeskMails;
import ca.helpcommunitieslead.desk.Joinings;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form for those who want a desk, and the one answer to everybody who sends it (R2). */
@Controller
final class JoiningController {
    private static final String FORM = "desk/joining";
    private static final RateLimit REQUESTS = RateLimit.perMinuteAndHour("desk-joining", 5, 20);

    private final Joinings joinings;
    private final Seats seats;
    private final DeskMails mails;
    private final Campaigns campaigns;
    private final RateLimits limits;

    JoiningController(Joinings joinings, Seats seats, DeskMails mails, Campaigns campaigns, RateLimits limits) {
        this.joinings = joinings;
        this.seats = seats;
        this.mails = mails;
        this.campaigns = campaigns;
        this.limits = limits;
    }

    @Bean
    static NavigationEntry joiningEntry() {
        return new NavigationEntry(NavigationEntry.Place.FOOTER, 15, "/desk/joining/new", "desk.joining.navigation");
    }

    /** The page depends on its address alone. */
    @GetMapping("/{lang}/desk/joining/new")
    Reply form(@PathVariable Lang lang, Submission address) {
        var form = Submission.of(Map.of("municipality", address.text("municipality")));
        return Reply.publicPage(FORM, new JoiningForm(form, seats.choices(lang)));
    }

    @PostMapping("/{lang}/desk/joining")
    Reply request(@PathVariable Lang lang, Submission form, HttpServletRequest sender) {
        if (form.present("nickname").isPresent()) return sent(lang);
        var request = JoiningForm.read(form, seats, lang);
        if (request.isEmpty()) return Reply.invalid(FORM, new JoiningForm(form, seats.choices(lang)));
        if (limits.ask(REQUESTS, ClientNetwork.of(sender)) instanceof Leave.Given) joinings.request(request.get());
        return sent(lang);
    }

    private static Reply sent(Lang lang) {
        return Reply.seeOther("/" + lang.code() + "/desk/joining/sent");
    }

    @GetMapping("/{lang}/desk/joining/sent")
    Reply lookAtYourMail(@PathVariable Lang lang) {
        var sender = campaigns.current().contact();
        return Reply.publicPage("desk/joining-sent", new JoiningSentPage(sender, mails.confirmationSubject(lang)));
    }
}
