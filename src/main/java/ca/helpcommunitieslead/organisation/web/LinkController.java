package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for the link to one's own page; the answer is the same for every mailbox (R2). */
@Controller
final class LinkController {
    private static final String FORM = "organisation/link";

    private final RationedSigningOn signingOn;

    LinkController(RationedSigningOn signingOn) {
        this.signingOn = signingOn;
    }

    @GetMapping("/{lang}/organisation-access/new")
    Reply form(@PathVariable Lang lang) {
        return Reply.publicPage(FORM, new LinkPage(Submission.none()));
    }

    @PostMapping("/{lang}/organisation-access")
    Reply request(@PathVariable Lang lang, Submission form, HttpServletRequest sender) {
        var email = form.read("email", EmailAddress::parse);
        if (email.isEmpty()) return Reply.invalid(FORM, new LinkPage(form));
        signingOn.requestLink(email.get(), sender);
        return Reply.seeOther("/" + lang.code() + "/organisation-access/sent");
    }

    @GetMapping("/{lang}/organisation-access/sent")
    Reply sent(@PathVariable Lang lang) {
        return Reply.publicPage("organisation/link-sent", new LinkPage(Submission.none()));
    }
}
