package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailPage.UnsentMail;
import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Development only: the mails that were not sent, newest first. */
@Controller
@DevelopmentOnly
final class DevelopmentMailController {
    private final OutboxStore store;
    private final SiteIdentity site;

    DevelopmentMailController(OutboxStore store, SiteIdentity site) {
        this.store = store;
        this.site = site;
    }

    @GetMapping("/dev/mail")
    Reply page(@RequestParam(defaultValue = "") String to) {
        return Reply.privatePage("platform/development-mail", new DevelopmentMailPage(mails(to)));
    }

    @GetMapping("/dev/mail.json")
    Reply json(@RequestParam(defaultValue = "") String to) {
        return new Reply.Data(mails(to));
    }

    private List<UnsentMail> mails(String to) {
        return store.unsent(to.strip()).stream().map(this::mail).toList();
    }

    private UnsentMail mail(Waiting mail) {
        return new UnsentMail(
                mail.id().toString(),
                mail.to().value(),
                site.contact(),
                mail.subject(),
                mail.text(),
                mail.html(),
                MailHeaders.of(mail),
                DevelopmentMailbox.links(mail.text()),
                mail.at());
    }
}
