package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.text.Messages;
import org.springframework.stereotype.Component;

/** The mails to clerks' offices; each can be stopped, and none goes to an office that has stopped them. */
@Component
final class ClerkPost {
    private final Outbox outbox;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Campaigns campaigns;
    private final Settings settings;

    ClerkPost(Outbox outbox, Messages messages, Municipalities municipalities, Campaigns campaigns, Settings settings) {
        this.outbox = outbox;
        this.messages = messages;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    boolean reaches(ClerkRequest request) {
        return outbox.accepts(request.office(), Mail.Topic.CLERK);
    }

    void ask(ClerkRequest request, Resolution record, SecretToken token) {
        send(request, record, token, "resolution.clerk.mail.intro");
    }

    void remind(ClerkRequest request, Resolution record, SecretToken token) {
        send(request, record, token, "resolution.clerk.mail.reminder");
    }

    private void send(ClerkRequest request, Resolution record, SecretToken token, String introKey) {
        var lang = request.lang();
        var council = municipalities.get(record.council()).label().in(lang).text();
        var day = DayWords.of(record.decision().day(), lang);
        var campaign = campaigns.current();
        var last = DayWords.of(campaign.dayOf(request.expiresAt()), lang);
        var link = settings.baseUrl().resolve("/" + lang.code() + "/clerk/" + token.value());
        outbox.add(Mail.to(
                        request.office(),
                        lang,
                        Mail.Topic.CLERK,
                        messages.get(lang, "resolution.clerk.mail.subject", council, day))
                .about(request.id())
                .paragraph(messages.get(lang, introKey, campaign.name().in(lang).text(), council, day))
                .paragraph(messages.get(
                        lang,
                        "resolution.clerk.mail.recorded",
                        messages.get(
                                lang, "resolution.outcome." + record.decision().outcome())))
                .action(messages.get(lang, "resolution.clerk.mail.action"), link.toString())
                .paragraph(messages.get(lang, "resolution.clerk.mail.lasts", last))
                .paragraph(messages.get(lang, "resolution.clerk.mail.why", campaign.contact())));
    }
}
