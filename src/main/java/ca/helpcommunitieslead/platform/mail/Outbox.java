package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where every mail goes. {@link #add} writes it in the caller's transaction; {@link OutboxWorker} sends it once that is
 * committed. Mail on a topic that its reader has stopped is dropped here, unless
 * it lets the reader in.
 */
@Component
public final class Outbox {
    private final OutboxStore store;
    private final Messages messages;
    private final ObjectProvider<SiteIdentity> site;
    private final Stamps stamps;

    Outbox(OutboxStore store, Messages messages, ObjectProvider<SiteIdentity> site, Stamps stamps) {
        this.store = store;
        this.messages = messages;
        this.site = site;
        this.stamps = stamps;
    }

    public void add(Mail mail) {
        if (!mail.evenIfStopped() && store.isStopped(mail.to(), mail.topic())) return;
        var token = stamps.tokens().secret();
        var whole = withFooter(mail, token);
        var waiting = new Waiting(
                stamps.ids().next(),
                whole.to(),
                whole.lang(),
                whole.topic(),
                whole.subject(),
                MailBody.text(whole),
                MailBody.html(whole),
                unsubscribeAddress(mail, token).toString(),
                stamps.clock().instant());
        store.add(waiting, mail.about());
        store.addStopToken(token.hash(), mail.to(), mail.topic(), mail.about());
    }

    /** Whether {@link #add} would keep a mail on this topic. */
    public boolean accepts(EmailAddress to, Mail.Topic topic) {
        return !store.isStopped(to, topic);
    }

    private Mail withFooter(Mail mail, SecretToken token) {
        var who = site.getObject();
        var signed =
                who.demonstration() ? mail.paragraph(messages.get(mail.lang(), "platform.mail.demonstration")) : mail;
        return signed.paragraph(messages.get(
                        mail.lang(),
                        "platform.mail.footer",
                        who.name().in(mail.lang()).text(),
                        who.network().in(mail.lang()).text(),
                        who.contact()))
                .action(
                        messages.get(mail.lang(), "platform.mail.stop"),
                        unsubscribeAddress(mail, token).toString());
    }

    private URI unsubscribeAddress(Mail mail, SecretToken token) {
        return stamps.settings()
                .baseUrl()
                .resolve("/" + mail.lang().code() + "/mail/" + token.value() + "/unsubscription");
    }

    /** Removes the mail about something, sent or waiting. What readers stopped stays stopped, and can still be stopped. */
    public void remove(UUID about) {
        store.remove(about);
    }

    /** Removes every trace of mail about something; part of an erasure (R5). What readers stopped stays stopped. */
    public void forget(UUID about) {
        store.remove(about);
        store.removeStopTokens(about);
    }

    /** Removes every trace of mail on a topic to an address, sent or waiting, and that its reader stopped it (R5). */
    public void forget(EmailAddress address, Mail.Topic topic) {
        store.forget(address, topic);
    }

    /** What a row in the outbox is stamped with. */
    @Component
    record Stamps(Ids ids, TokenSource tokens, InstantSource clock, Settings settings) {}
}
