package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Outcomes.Report;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reporting an outcome in under a minute from a telephone with one bar of signal. */
@Controller
final class OutcomeController {
    /** The matter of a report that is about nothing known. */
    static final String NEW = "new";

    private final OutcomeDesk desk;
    private final Seats seats;

    OutcomeController(OutcomeDesk desk, Seats seats) {
        this.desk = desk;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/outcome")
    Reply form(@PathVariable Lang lang, Submission query, Person person) {
        return seats.at(lang, person, query, seat -> desk.blank(person, seat, query));
    }

    /** The form again, with what was typed before a session was over, or what came of it. */
    @Allowed
    @GetMapping("/{lang}/desk/outcome/{key}")
    Reply again(@PathVariable Lang lang, @PathVariable SecretToken key, Person person) {
        var recorded = desk.recorded(person, key);
        if (recorded.isPresent()) return done(lang, recorded.get());
        var kept = desk.kept(key);
        return seats.at(
                lang,
                person,
                kept.orElseGet(Submission::none),
                seat -> desk.again(person, seat, key, kept.isPresent(), kept.orElseGet(Submission::none)));
    }

    private static Reply done(Lang lang, ResolutionKey resolution) {
        return Reply.seeOther("/" + lang.code() + "/desk/outcomes/" + resolution);
    }

    /** Whoever's session is over signs in and finds the form as they sent it, but for the picture. */
    @Allowed
    @PostMapping("/{lang}/desk/outcome")
    Reply report(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "evidenceFile", required = false) @Nullable MultipartFile file,
            @Nullable Person by,
            HttpServletRequest sender) {
        var key = OutcomeDesk.key(form);
        if (by == null)
            return key.map(known -> keepAndSignIn(lang, form, known, sender)).orElseGet(() -> signIn(lang, ""));
        var recorded = key.flatMap(known -> desk.recorded(by, known));
        if (recorded.isPresent()) return done(lang, recorded.get());
        return seats.at(lang, by, form, seat -> report(lang, by, seat, form, file));
    }

    private Reply keepAndSignIn(Lang lang, Submission form, SecretToken key, HttpServletRequest sender) {
        desk.keep(key, form, ClientNetwork.of(sender));
        return signIn(lang, "/" + key.value());
    }

    private static Reply signIn(Lang lang, String rest) {
        return Reply.seeOther("/" + lang.code() + "/sign-in?next=/" + lang.code() + "/desk/outcome" + rest);
    }

    private Reply report(Lang lang, Person by, Membership seat, Submission form, @Nullable MultipartFile file) {
        var report = desk.report(lang, by, seat, form, file);
        if (report.isEmpty()) return recordedMeanwhile(lang, by, seat, form);
        return switch (report.get()) {
            case Report.Recorded(var resolution) -> done(lang, resolution);
            case Report.Impossible(var life, var wanted) -> {
                desk.reject(lang, form, life, wanted);
                yield desk.invalid(by, seat, form);
            }
            case Report.Unknown() -> {
                form.reject("matter", "desk.plan.gone");
                yield desk.invalid(by, seat, form);
            }
        };
    }

    /** The same form may have been recorded while this one was read: then its own record is what stands in its way. */
    private Reply recordedMeanwhile(Lang lang, Person by, Membership seat, Submission form) {
        return OutcomeDesk.key(form)
                .flatMap(key -> desk.recorded(by, key))
                .map(resolution -> done(lang, resolution))
                .orElseGet(() -> desk.invalid(by, seat, form));
    }

    @Allowed
    @GetMapping("/{lang}/desk/outcomes/{key}")
    Reply recorded(@PathVariable Lang lang, @PathVariable String key, Person person) {
        return desk.reported(person, key)
                .<Reply>map(page -> Reply.privatePage("desk/outcome-recorded", page))
                .orElseGet(Reply::notFound);
    }
}
