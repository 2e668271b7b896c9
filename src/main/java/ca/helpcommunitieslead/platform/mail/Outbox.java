package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.documents.Documents;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
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
    private final Documents documents;
    private final Stamps stamps;

    Outbox(
            OutboxStore store,
            Messages messages,
            ObjectProvider<SiteIdentity> site,
            Documents documents,
            Stamps stamps) {
        this.store = store;
        this.messages = messages;
        this.site = site;
        this.documents = documents;
        this.stamps = stamps;
    }

    public void add(Mail mail) {
        var stoppable = mail.canBeStopped();
        if (stoppable && !mail.evenIfStopped() && store.isStopped(mail.to(), mail.topic())) return;
        var token = stamps.tokens().secret();
        var whole = withFooter(mail, token);
        store.add(waiting(whole, token), mail.handling());
        if (stoppable)
            store.addStopToken(
                    token.hash(), mail.to(), mail.topic(), mail.handling().about());
    }

    private Waiting waiting(Mail whole, SecretToken token) {
        var body = body();
        return new Waiting(
                stamps.ids().next(),
                whole.to(),
                whole.lang(),
                whole.topic(),
                whole.kind(),
                whole.subject(),
                body.text(whole),
                body.html(whole),
                whole.canBeStopped() ? unsubscribeAddress(whole, token).toString() : "",
                stamps.clock().instant(),
                whole.handling().replyTo());
    }

    private MailBody body() {
        return new MailBody(documents, stamps.settings().baseUrl());
    }

    /** The text form of a mail as it would go out, with a link in its foot that leads nowhere. */
    public String preview(Mail mail) {
        return body().text(withFooter(mail, new SecretToken("0")));
    }

    /** Whether {@link #add} would keep a mail on this topic. */
    public boolean accepts(EmailAddress to, Mail.Topic topic) {
        return !store.isStopped(to, topic);
    }

    private Mail withFooter(Mail mail, SecretToken token) {
        var who = site.getObject();
        var signed =
                who.demonstration() ? mail.paragraph(messages.get(mail.lang(), "platform.mail.demonstration")) : mail;
        var named = signed.paragraph(messages.get(
                mail.lang(),
                "platform.mail.footer",
                who.name().in(mail.lang()).text(),
                who.network().in(mail.lang()).text(),
                who.contact()));
        if (!mail.canBeStopped()) return named;
        return named.action(
                messages.get(mail.lang(), "platform.mail.stop"),
                unsubscribeAddress(mail, token).toString());
    }

    private URI unsubscribeAddress(Mail mail, SecretToken token) {
        return stamps.settings()
                .baseUrl()
                .resolve("/" + mail.lang().code() + "/mail/" + token.value() + "/unsubscription");
    }

    /** What became of the mails that are part of one sending. */
    public Progress progress(UUID batch) {
        return store.progress(batch);
    }

    /** What became of the mails about something, as far as they are still kept. */
    public Progress progressAbout(UUID about) {
        return store.progressAbout(about);
    }

    /** Takes back what still waits of one sending, and says what those mails were about. */
    public List<UUID> callBack(UUID batch) {
        return store.callBack(batch);
    }

    /** Takes back what still waits about something on a topic. */
    public void callBack(UUID about, Topic topic) {
        store.callBack(about, topic);
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

    /**
     * Removes every trace of mail on a topic to an address, sent or waiting, that its reader stopped it, and that it was
     * refused (R5).
     */
    public void forget(EmailAddress address, Topic topic) {
        store.forget(address, topic);
    }

    /**
     * Mails of one sending, by what became of them.
     *
     * @param dropped their readers stopped the topic while they waited
     */
    public record Progress(long waiting, long sent, long dead, long dropped) {}

    /** What a row in the outbox is stamped with. */
    @Component
    record Stamps(Ids ids, TokenSource tokens, InstantSource clock, Settings settings) {}
}
