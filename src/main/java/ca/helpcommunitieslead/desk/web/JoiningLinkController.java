package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Joining;
import ca.helpcommunitieslead.desk.Joinings;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SecretAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody who asked to join does by the mailed link: opening it changes nothing (R1). */
@Controller
final class JoiningLinkController {
    private final Joinings joinings;
    private final Municipalities municipalities;

    JoiningLinkController(Joinings joinings, Municipalities municipalities) {
        this.joinings = joinings;
        this.municipalities = municipalities;
    }

    @Bean
    static SecretAddress joiningAddress() {
        return new SecretAddress("joining");
    }

    @GetMapping("/{lang}/joining/{token}")
    Reply open(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return joinings.open(token).map(found -> page(token, found)).orElseGet(JoiningLinkController::gone);
    }

    private Reply page(SecretToken token, Joining joining) {
        var municipality = municipalities.get(joining.request().seat().council());
        return Reply.privatePage(
                "desk/joining-link",
                new JoiningLinkPage(token.value(), joining, municipality, joinings.isTooOld(joining)));
    }

    private static Reply gone() {
        return Reply.privatePage("desk/joining-gone", new JoiningGonePage()).status(HttpStatus.GONE);
    }

    /** A link of a request that was joined with another of the same mailbox is gone; its page says where to look. */
    @PostMapping("/{lang}/joining/{token}/confirmation")
    Reply confirm(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return switch (joinings.confirm(token)) {
            case DONE, TOO_LATE -> Reply.seeOther("/" + lang.code() + "/joining/" + token.value());
            case UNKNOWN -> gone();
        };
    }

    @PostMapping("/{lang}/joining/{token}/withdrawal")
    Reply withdraw(@PathVariable Lang lang, @PathVariable SecretToken token) {
        joinings.withdraw(token);
        return gone();
    }
}
