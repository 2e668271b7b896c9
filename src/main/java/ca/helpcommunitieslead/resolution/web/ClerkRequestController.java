package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Clerks;
import ca.helpcommunitieslead.resolution.Clerks.Asking;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.web.ClerkRequestsPage.Row;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Staff ask the clerk's office about a record, and see what was asked and answered. */
@Controller
final class ClerkRequestController {
    private static final String PAGE = "resolution/clerk-requests";

    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final Clerks clerks;
    private final Councils councils;
    private final Standing standing;

    ClerkRequestController(
            Resolutions resolutions, ResolutionViews views, Clerks clerks, Councils councils, Standing standing) {
        this.resolutions = resolutions;
        this.views = views;
        this.clerks = clerks;
        this.councils = councils;
        this.standing = standing;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/clerk")
    Reply show(@PathVariable Lang lang, @PathVariable String key, Submission query) {
        return resolutions
                .byKey(key)
                .<Reply>map(
                        record -> page(record, known(record), query.text("done").equals("asked")))
                .orElseGet(Reply::notFound);
    }

    private Submission known(Resolution record) {
        var practice = councils.practice(record.council());
        return Submission.of(Map.of("office", practice.clerkEmail(), "language", practice.clerkLanguage()));
    }

    private Reply.Page page(Resolution record, Submission form, boolean asked) {
        var now = standing.clock().instant();
        var rows = clerks.of(record.key()).stream()
                .map(request -> new Row(request, standing.outbox().progressAbout(request.id()), request.isOpenAt(now)))
                .toList();
        Optional<String> notice = asked ? Optional.of("resolution.clerk.asked") : Optional.empty();
        return Reply.privatePage(
                PAGE,
                new ClerkRequestsPage(
                        views.page(record),
                        rows,
                        form,
                        standing.campaigns().current().zone(),
                        notice));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/clerk")
    Reply ask(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var record = resolutions.byKey(key);
        if (record.isEmpty()) return Reply.notFound();
        var office = form.read("office", EmailAddress::parse);
        var language = form.read("language", ClerkRequestController::language);
        if (!form.isValid()) return page(record.get(), form, false).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (clerks.ask(by, record.get().key(), office.orElseThrow(), language.orElseThrow())) {
            case Asking.Asked _ ->
                Reply.seeOther("/" + lang.code() + "/admin/resolutions/" + key + "/clerk?done=asked");
            case Asking.Already _ -> refused(record.get(), form, "resolution.clerk.already");
            case Asking.Stopped() -> refused(record.get(), form, "resolution.clerk.stopped");
            case Asking.Unknown() -> Reply.notFound();
        };
    }

    private static Parsed<Lang> language(String raw) {
        return Lang.parse(raw).map(Parsed::valid).orElseGet(() -> Parsed.invalid("field.choice"));
    }

    private Reply refused(Resolution record, Submission form, String messageKey) {
        form.reject("office", messageKey);
        return page(record, form, false).status(HttpStatus.CONFLICT);
    }

    /** What tells how the mails fare. */
    @Component("clerkStanding")
    record Standing(Outbox outbox, InstantSource clock, Campaigns campaigns) {}
}
