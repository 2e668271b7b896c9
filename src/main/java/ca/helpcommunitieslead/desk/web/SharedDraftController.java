package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.desk.Drafts;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SecretAddress;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft behind its secret link: whoever has it reads and says something, without an account. */
@Controller
final class SharedDraftController {
    private static final RateLimit COMMENTS = RateLimit.perMinuteAndHour("desk-draft-comment", 5, 30);

    private final Drafts drafts;
    private final Municipalities municipalities;
    private final RateLimits limits;

    SharedDraftController(Drafts drafts, Municipalities municipalities, RateLimits limits) {
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.limits = limits;
    }

    @Bean
    static SecretAddress sharedDrafts() {
        return new SecretAddress("draft-motions");
    }

    @GetMapping("/{lang}/draft-motions/{token}")
    Reply read(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        var thanks = query.text("done").equals("commented") ? "desk.shared.commented" : "";
        return drafts.open(token)
                .<Reply>map(draft -> page(token, draft, Submission.none(), thanks))
                .orElseGet(SharedDraftController::gone);
    }

    private Reply.Page page(SecretToken token, Draft draft, Submission form, String notice) {
        return Reply.privatePage(
                "desk/shared", new SharedPage(token.value(), draft, municipalities.get(draft.council()), form, notice));
    }

    private static Reply gone() {
        return Reply.privatePage("desk/shared-gone", new JoiningGonePage()).status(HttpStatus.GONE);
    }

    @PostMapping("/{lang}/draft-motions/{token}/comments")
    Reply comment(
            @PathVariable Lang lang, @PathVariable SecretToken token, Submission form, HttpServletRequest sender) {
        return drafts.open(token)
                .map(draft -> comment(lang, token, draft, form, sender))
                .orElseGet(SharedDraftController::gone);
    }

    private Reply comment(Lang lang, SecretToken token, Draft draft, Submission form, HttpServletRequest sender) {
        var name = form.read("name", PersonName::parse);
        var words = form.required("words", Draft.LONGEST_COMMENT);
        if (!form.isValid()) return page(token, draft, form, "").status(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!(limits.ask(COMMENTS, ClientNetwork.of(sender)) instanceof Leave.Given)) {
            form.reject("words", "desk.shared.tooMany");
            return page(token, draft, form, "").status(HttpStatus.TOO_MANY_REQUESTS);
        }
        drafts.comment(token, version(draft, form), name.orElseThrow().value(), words);
        return Reply.seeOther("/" + lang.code() + "/draft-motions/" + token.value() + "?done=commented");
    }

    /** The one that the reader had before their eyes. */
    private static int version(Draft draft, Submission form) {
        var latest = draft.latest().number();
        return Fields.numberUpTo(latest)
                .apply(form.text("version"))
                .toOptional()
                .orElse(latest);
    }
}
