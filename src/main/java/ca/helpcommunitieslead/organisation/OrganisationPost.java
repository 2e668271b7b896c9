package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Writes to organisations' contacts, each time with a link of its own; the public form causes at most five mails. */
@Component
final class OrganisationPost {
    static final Duration LINK_CONFIRMS = Duration.ofDays(30);
    static final int MOST_MAILS = 5;

    private final OrganisationStore store;
    private final OrganisationTokenStore tokens;
    private final OrganisationMails mails;
    private final Outbox outbox;
    private final Links links;

    OrganisationPost(
            OrganisationStore store,
            OrganisationTokenStore tokens,
            OrganisationMails mails,
            Outbox outbox,
            Links links) {
        this.store = store;
        this.tokens = tokens;
        this.mails = mails;
        this.outbox = outbox;
        this.links = links;
    }

    void askToConfirm(Organisation to) {
        sendForForm(to, mails::confirmation);
    }

    void sayNameKnown(Organisation to) {
        sendForForm(to, mails::nameKnown);
    }

    void sayKnown(Organisation to) {
        sendForForm(to, mails::known);
    }

    private void sendForForm(Organisation to, BiFunction<Organisation, String, Mail> words) {
        if (store.countMail(to.id(), MOST_MAILS)) outbox.add(words.apply(to, own(to, false)));
    }

    void sendLink(Organisation to) {
        outbox.add(mails.access(to, own(to, true)));
    }

    void tellApproved(Organisation to, String words) {
        outbox.add(mails.approved(to, own(to, false), words));
    }

    void tellRefused(Organisation to, String words) {
        outbox.add(mails.refused(to, own(to, false), words));
    }

    void tellChange(Organisation to, boolean accepted, String words) {
        outbox.add(mails.changeDecided(to, own(to, false), accepted, words));
    }

    private String own(Organisation to, boolean askedFor) {
        var token = links.tokens().secret();
        var now = links.clock().instant();
        tokens.add(token.hash(), to.id(), now, now.plus(LINK_CONFIRMS), askedFor);
        return links.settings()
                .baseUrl()
                .resolve("/" + to.lang().code() + "/organisation-access/" + token.value())
                .toString();
    }

    /** Removes the mail about a sign-on that never was one; its reader can still stop more of it. */
    void remove(OrganisationId id) {
        outbox.remove(id.value());
    }

    /** Every trace of mail about a sign-on; what its reader stopped stays stopped. */
    void forgetSignOn(OrganisationId id) {
        outbox.forget(id.value());
    }

    /** Every trace of mail about it (R5). */
    void forget(Organisation organisation) {
        outbox.forget(organisation.id().value());
        outbox.forget(organisation.email(), Mail.Topic.ORGANISATION);
    }

    /** What links are made of. */
    @Component
    record Links(TokenSource tokens, InstantSource clock, Settings settings) {}
}
