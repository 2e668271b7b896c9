package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.UpdateReaders.Reader;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes an update into mails. */
@Component
final class UpdatePost {
    private static final EmailAddress NOBODY = new EmailAddress("reader@example.org");

    private final Outbox outbox;
    private final Messages messages;
    private final Campaigns campaigns;

    UpdatePost(Outbox outbox, Messages messages, Campaigns campaigns) {
        this.outbox = outbox;
        this.messages = messages;
        this.campaigns = campaigns;
    }

    void send(Update update, Reader reader) {
        outbox.add(mail(update, reader.email(), reader.lang(), subject(update, reader.lang()))
                .about(reader.id().value())
                .asPartOf(update.id().value()));
    }

    void sendTest(Update update, EmailAddress to, Lang lang) {
        var subject = messages.get(lang, "follow.mail.test", subject(update, lang));
        outbox.add(mail(update, to, lang, subject).heldBackByNothing());
    }

    String asText(Update update, Lang lang) {
        return outbox.preview(mail(update, NOBODY, lang, subject(update, lang)));
    }

    private static String subject(Update update, Lang lang) {
        return update.words().in(update.words().shownTo(lang)).subject();
    }

    /** Whoever reads the other language is told so, in their own (R26). */
    private Mail mail(Update update, EmailAddress to, Lang lang, String subject) {
        var shown = update.words().shownTo(lang);
        var mail = Mail.to(to, lang, Topic.UPDATES, subject);
        var told = shown == lang ? mail : mail.paragraph(messages.get(lang, "follow.mail.only." + shown.code()));
        var name = campaigns.current().name().in(lang).text();
        return told.prose(update.words().in(shown).body(), shown)
                .paragraph(messages.get(lang, "follow.mail.why", name));
    }

    Outbox.Progress progress(UpdateId id) {
        return outbox.progress(id.value());
    }

    /** Takes back what still waits, and says for whom. */
    List<UUID> callBack(UpdateId id) {
        return outbox.callBack(id.value());
    }
}
