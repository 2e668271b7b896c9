package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The address in {@code List-Unsubscribe}: a mail program posts to it, a person opens it and presses the button. */
@Controller
final class UnsubscriptionController {
    private final Unsubscriptions unsubscriptions;

    UnsubscriptionController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping("/{lang}/mail/{token}/unsubscription")
    Reply ask(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return unsubscriptions
                .topic(token)
                .<Reply>map(topic -> page(token, topic, UnsubscriptionPage.Step.ASK))
                .orElse(new Reply.Problem(HttpStatus.GONE));
    }

    @PostMapping("/{lang}/mail/{token}/unsubscription")
    Reply stop(@PathVariable Lang lang, @PathVariable SecretToken token) {
        if (!unsubscriptions.stop(token)) return new Reply.Problem(HttpStatus.GONE);
        return page(token, unsubscriptions.topic(token).orElseThrow(), UnsubscriptionPage.Step.STOPPED);
    }

    /** A reload after the stop or the resumption asks again. */
    @GetMapping("/{lang}/mail/{token}/resumption")
    Reply afterResumption(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return ask(lang, token);
    }

    @PostMapping("/{lang}/mail/{token}/resumption")
    Reply resume(@PathVariable Lang lang, @PathVariable SecretToken token) {
        if (!unsubscriptions.resume(token)) return new Reply.Problem(HttpStatus.GONE);
        return page(token, unsubscriptions.topic(token).orElseThrow(), UnsubscriptionPage.Step.RESUMED);
    }

    private static Reply page(SecretToken token, Mail.Topic topic, UnsubscriptionPage.Step step) {
        return Reply.privatePage("platform/unsubscription", new UnsubscriptionPage(token.value(), topic, step));
    }
}
