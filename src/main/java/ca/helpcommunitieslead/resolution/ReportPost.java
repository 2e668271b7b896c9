package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.text.Messages;
import org.springframework.stereotype.Component;

/** Tells whoever reported a decision and left an address what came of it. */
@Component
final class ReportPost {
    private final Outbox outbox;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Campaigns campaigns;
    private final Settings settings;

    ReportPost(
            Outbox outbox, Messages messages, Municipalities municipalities, Campaigns campaigns, Settings settings) {
        this.outbox = outbox;
        this.messages = messages;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    void tellAccepted(Report report, Resolution record) {
        if (report.email() == null) return;
        var page = settings.baseUrl().resolve("/" + report.lang().code() + "/resolutions/" + record.key());
        outbox.add(begun(report, report.email())
                .paragraph(say(report, "resolution.report.mail.accepted"))
                .action(say(report, "resolution.report.mail.accepted.action"), page.toString())
                .paragraph(say(report, "resolution.report.mail.erased")));
    }

    void tellRefused(Report report, String words) {
        if (report.email() == null) return;
        outbox.add(begun(report, report.email())
                .paragraph(say(report, "resolution.report.mail.refused"))
                .paragraph(words)
                .paragraph(say(
                        report,
                        "resolution.report.mail.refused.answer",
                        campaigns.current().contact()))
                .paragraph(say(report, "resolution.report.mail.erased")));
    }

    private Mail begun(Report report, EmailAddress to) {
        var council = municipalities
                .get(report.account().council())
                .label()
                .in(report.lang())
                .text();
        var day = DayWords.of(report.account().day(), report.lang());
        return Mail.to(to, report.lang(), Mail.Topic.REPORT, say(report, "resolution.report.mail.subject", council))
                .about(report.id().value())
                .paragraph(say(report, "resolution.report.mail", council, day));
    }

    private String say(Report report, String key, Object... arguments) {
        return messages.get(report.lang(), key, arguments);
    }

    /** Removes every trace of mail about a report; what its reader stopped stays stopped. */
    void forget(ReportId id) {
        outbox.forget(id.value());
    }
}
