package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.text.Messages;
import org.springframework.stereotype.Component;

/** The words of the mails to organisations' contacts. */
@Component
public final class OrganisationMails {
    private final Messages messages;
    private final Campaigns campaigns;

    OrganisationMails(Messages messages, Campaigns campaigns) {
        this.messages = messages;
        this.campaigns = campaigns;
    }

    /** The subject by which a contact finds the first mail. */
    public String confirmationSubject(Lang lang) {
        return messages.get(lang, "organisation.mail.confirm.subject", campaign(lang));
    }

    /**
     * The first mail.
     *
     * @param own the address of the contact's own page
     */
    Mail confirmation(Organisation to, String own) {
        return mail(to, confirmationSubject(to.lang()))
                .paragraph(say(to, "organisation.mail.confirm", to.name().value(), campaign(to.lang())))
                .action(say(to, "organisation.mail.confirm.action"), own + "/confirmation/new")
                .paragraph(say(to, "organisation.mail.confirm.lasts", OrganisationPost.LINK_CONFIRMS.toDays()))
                .action(say(to, "organisation.mail.notMe"), own + "/withdrawal/new");
    }

    /** An organisation of this name is listed already, through somebody else's mailbox. */
    Mail nameKnown(Organisation to, String own) {
        return mail(to, say(to, "organisation.mail.nameKnown.subject", campaign(to.lang())))
                .paragraph(say(to, "organisation.mail.nameKnown", to.name().value(), campaign(to.lang())))
                .paragraph(say(
                        to,
                        "organisation.mail.nameKnown.how",
                        campaigns.current().contact()))
                .action(say(to, "organisation.mail.notMe"), own + "/withdrawal/new");
    }

    /** Somebody sent the form with a mailbox that has an organisation. */
    Mail known(Organisation to, String own) {
        return mail(to, say(to, "organisation.mail.known.subject", campaign(to.lang())))
                .paragraph(say(to, "organisation.mail.known", to.name().value(), standing(to)))
                .action(say(to, "organisation.mail.own.action"), own)
                .paragraph(say(to, "organisation.mail.known.notMe"));
    }

    /** The link that the contact asked for; it comes also to those who stopped all other mail. */
    Mail access(Organisation to, String own) {
        return mail(to, say(to, "organisation.mail.access.subject", to.name().value()))
                .paragraph(say(to, "organisation.mail.access", to.name().value()))
                .action(say(to, "organisation.mail.own.action"), own)
                .paragraph(say(to, "organisation.mail.access.notMe"))
                .heldBackByNothing();
    }

    /** Staff put it on the list. */
    Mail approved(Organisation to, String own, String words) {
        var mail = mail(
                        to,
                        say(to, "organisation.mail.approved.subject", to.name().value()))
                .paragraph(say(to, "organisation.mail.approved", to.name().value(), campaign(to.lang())));
        return (words.isEmpty() ? mail : mail.paragraph(words))
                .action(say(to, "organisation.mail.own.action"), own)
                .paragraph(say(to, "organisation.mail.own"));
    }

    /** Staff turned it down or took it off the list. */
    Mail refused(Organisation to, String own, String words) {
        var beginning = to.state() == OrganisationState.TAKEN_DOWN
                ? "organisation.mail.takenDown"
                : "organisation.mail.refused";
        return mail(to, say(to, "organisation.mail.refused.subject", to.name().value()))
                .paragraph(say(to, beginning, to.name().value()))
                .paragraph(words)
                .action(say(to, "organisation.mail.own.action"), own)
                .paragraph(say(
                        to,
                        "organisation.mail.refused.answer",
                        campaigns.current().contact()));
    }

    /** Staff decided on a name or a logo. */
    Mail changeDecided(Organisation to, String own, boolean accepted, String words) {
        var subject = accepted ? "organisation.mail.changeAccepted" : "organisation.mail.changeRefused";
        var mail = mail(
                        to,
                        say(to, "organisation.mail.change.subject", to.name().value()))
                .paragraph(say(to, subject));
        return (words.isEmpty() ? mail : mail.paragraph(words)).action(say(to, "organisation.mail.own.action"), own);
    }

    private Mail mail(Organisation to, String subject) {
        return Mail.to(to.email(), to.lang(), Mail.Topic.ORGANISATION, subject)
                .about(to.id().value())
                .paragraph(say(
                        to, "organisation.mail.greeting", to.signatory().name().value()));
    }

    private String standing(Organisation to) {
        return say(to, to.state().labelKey() + ".mail");
    }

    private String campaign(Lang lang) {
        return campaigns.current().name().in(lang).text();
    }

    private String say(Organisation to, String key, Object... arguments) {
        return messages.get(to.lang(), key, arguments);
    }

    /** The words of a reason in the contact's language; what staff wrote themselves stays as they wrote it. */
    String refusalWords(Organisation to, RefusalReason reason, String written) {
        for (var lang : Lang.values()) {
            if (written.equals(messages.get(lang, reason.wordsKey())))
                return messages.get(to.lang(), reason.wordsKey());
        }
        return written;
    }
}
