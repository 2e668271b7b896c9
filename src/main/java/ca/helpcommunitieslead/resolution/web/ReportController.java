package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Reports;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a council decided, told by anybody: no account, no script. */
@Controller
final class ReportController {
    private static final String FORM = "resolution/report";
    private static final RateLimit REPORTS = RateLimit.perMinuteAndHour("council-report", 5, 20);

    private final Reports reports;
    private final ReportForm reading;
    private final Municipalities municipalities;
    private final Campaigns campaigns;
    private final RateLimits limits;

    ReportController(
            Reports reports,
            ReportForm reading,
            Municipalities municipalities,
            Campaigns campaigns,
            RateLimits limits) {
        this.reports = reports;
        this.reading = reading;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.limits = limits;
    }

    @Bean
    static NavigationEntry reportNavigation() {
        return new NavigationEntry(NavigationEntry.Place.FOOTER, 8, "/report", "resolution.report.navigation");
    }

    /** Each form has a key of its own, so no cache keeps the page. */
    @GetMapping("/{lang}/report")
    Reply form(@PathVariable Lang lang, Submission address) {
        return Reply.privatePage(FORM, reading.begun(lang, address));
    }

    @PostMapping("/{lang}/report")
    Reply send(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest sender) {
        if (form.present("nickname").isPresent()) return sent(lang, form);
        var email = form.readIfPresent("email", EmailAddress::parse);
        if (limits.ask(REPORTS, ClientNetwork.of(sender)) instanceof Leave.Refused(var _, var pause))
            return tooMany(lang, form, Uploads.isGiven(file), pause);
        var account = reading.read(form, file, campaigns.today());
        if (account.isEmpty()) return Reply.invalid(FORM, reading.page(lang, form, Uploads.isGiven(file)));
        reports.send(reading.formKey(form), account.get(), email.orElse(null), lang);
        return sent(lang, form);
    }

    private Reply tooMany(Lang lang, Submission form, boolean hadFile, Duration pause) {
        form.reject("form", "resolution.report.tooMany", pause.toMinutes() + 1);
        return Reply.privatePage(FORM, reading.page(lang, form, hadFile)).status(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Reply sent(Lang lang, Submission form) {
        var code = form.text("municipality");
        var about = code.matches("[0-9A-Za-z-]{1,20}") ? "?municipality=" + code : "";
        return Reply.seeOther("/" + lang.code() + "/report/sent" + about);
    }

    @GetMapping("/{lang}/report/sent")
    Reply sent(@PathVariable Lang lang, @RequestParam(defaultValue = "") String municipality) {
        var council = MunicipalityCode.parse(municipality).toOptional().flatMap(municipalities::byCode);
        return Reply.publicPage("resolution/report-sent", new ReportSentPage(council));
    }
}
