package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PublicEndorser;
import ca.helpcommunitieslead.endorsement.PublicEndorsers;
import ca.helpcommunitieslead.endorsement.PublicEndorsers.Entry;
import ca.helpcommunitieslead.endorsement.ReportReason;
import ca.helpcommunitieslead.endorsement.Reports;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a reader says that something is wrong with a public entry. Whatever is sent gets the same answer. */
@Controller
final class ReportController {
    private static final String FORM = "endorsement/report";
    private static final RateLimit REPORTS = RateLimit.perMinuteAndHour("endorser-report", 5, 20);

    private final PublicEndorsers people;
    private final Reports reports;
    private final RateLimits limits;

    ReportController(PublicEndorsers people, Reports reports, RateLimits limits) {
        this.people = people;
        this.reports = reports;
        this.limits = limits;
    }

    @GetMapping("/{lang}/endorsers/{number}/report")
    Reply form(@PathVariable Lang lang, @PathVariable String number) {
        return about(number, person -> Reply.publicPage(FORM, new ReportPage(person, Submission.none())));
    }

    @PostMapping("/{lang}/endorsers/{number}/report")
    Reply report(@PathVariable Lang lang, @PathVariable String number, Submission form, HttpServletRequest request) {
        return about(number, person -> report(lang, person, form, request));
    }

    private Reply about(String number, Function<PublicEndorser, Reply> reply) {
        var named = EndorserSearch.number(number);
        if (named == null) return Reply.notFound();
        return switch (people.find(named)) {
            case Entry.Shown(var person) -> reply.apply(person);
            case Entry.TakenDown() -> EndorsersController.takenDown();
            case Entry.Unknown() -> Reply.notFound();
        };
    }

    private Reply report(Lang lang, PublicEndorser person, Submission form, HttpServletRequest request) {
        if (EndorseForm.isFromRobot(form)) return sent(lang);
        var reason = form.read("reason", ReportController::reason);
        var words = form.read("words", Reports::words);
        if (!form.isValid()) return Reply.invalid(FORM, new ReportPage(person, form));
        if (limits.ask(REPORTS, ClientNetwork.of(request)) instanceof Leave.Given)
            reports.report(person.number(), reason.orElseThrow(), words.orElseThrow());
        return sent(lang);
    }

    private static Parsed<ReportReason> reason(String raw) {
        return Stream.of(ReportReason.values())
                .filter(reason -> ReportPage.value(reason).equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("endorsement.report.reason.missing"));
    }

    private static Reply sent(Lang lang) {
        return Reply.seeOther("/" + lang.code() + "/endorsers/reported");
    }

    @GetMapping("/{lang}/endorsers/reported")
    Reply thanks(@PathVariable Lang lang) {
        return Reply.publicPage("endorsement/reported", new EntryGonePage());
    }
}
