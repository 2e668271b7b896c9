package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.text.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** The words of the mails to people who endorse. */
@Component
public final class EndorsementMails {
    private final Messages messages;
    private final Campaigns campaigns;

    EndorsementMails(Messages messages, Campaigns campaigns) {
        this.messages = messages;
        this.campaigns = campaigns;
    }

    /** The subject by which a person finds the first mail. */
    public String confirmationSubject(Lang lang) {
        return messages.get(lang, "endorsement.mail.confirm.subject", campaign(lang));
    }

    /**
     * The first mail.
     *
     * @param own the address of the person's own page
     */
    Mail confirmation(Endorsement to, String own) {
        return withOffice(
                        mail(to, confirmationSubject(to.lang()))
                                .paragraph(say(to, "endorsement.mail.confirm", campaign(to.lang()))),
                        to)
                .action(say(to, "endorsement.mail.confirm.action"), own + "/confirmation/new")
                .paragraph(say(to, "endorsement.mail.confirm.lasts", EndorsementPost.LINK_CONFIRMS.toDays()))
                .action(say(to, "endorsement.mail.notMe"), own + "/withdrawal/new");
    }

    private Mail withOffice(Mail mail, Endorsement to) {
        return to.capacity().isOffice()
                ? mail.paragraph(
                        say(to, "endorsement.mail.confirm.office", to.capacity().office()))
                : mail;
    }

    /** To somebody who has not confirmed. */
    Mail reminder(Endorsement to, String own) {
        return mail(to, say(to, "endorsement.mail.reminder.subject", campaign(to.lang())))
                .paragraph(say(to, "endorsement.mail.reminder", campaign(to.lang()), requestedOn(to)))
                .action(say(to, "endorsement.mail.confirm.action"), own + "/confirmation/new")
                .paragraph(say(to, "endorsement.mail.confirm.lasts", EndorsementPost.LINK_CONFIRMS.toDays()))
                .paragraph(say(to, "endorsement.mail.reminder.why"))
                .action(say(to, "endorsement.mail.notMe"), own + "/withdrawal/new");
    }

    private String requestedOn(Endorsement to) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(to.lang().locale())
                .format(campaigns.current().dayOf(to.requestedAt()));
    }

    Mail thanks(Endorsement to, String own) {
        var number = to.ownNumber().orElseThrow();
        var thanks = mail(to, say(to, "endorsement.mail.thanks.subject", number, campaign(to.lang())))
                .paragraph(say(to, "endorsement.mail.thanks", number, campaign(to.lang())));
        return withWhatWaits(thanks, to)
                .action(say(to, "endorsement.mail.own.action"), own)
                .paragraph(say(to, "endorsement.mail.own"))
                .action(say(to, "endorsement.mail.withdraw.action"), own + "/withdrawal/new");
    }

    private Mail withWhatWaits(Mail mail, Endorsement to) {
        var standing = to.standing();
        var told = mail;
        if (standing.capacity() == Capacity.Check.WAITING)
            told = told.paragraph(
                    say(to, "endorsement.mail.thanks.office", to.capacity().office()));
        if (standing.comment() == CommentCheck.WAITING)
            told = told.paragraph(say(to, "endorsement.mail.thanks.comment"));
        return told;
    }

    Mail already(Endorsement to, String own) {
        return mail(to, say(to, "endorsement.mail.already.subject", campaign(to.lang())))
                .paragraph(say(to, "endorsement.mail.already", to.ownNumber().orElseThrow()))
                .action(say(to, "endorsement.mail.own.action"), own)
                .paragraph(say(to, "endorsement.mail.already.notMe"));
    }

    private Mail mail(Endorsement to, String subject) {
        return Mail.to(to.email(), to.lang(), Mail.Topic.ENDORSEMENT, subject)
                .about(to.id().value())
                .paragraph(say(to, "endorsement.mail.greeting", to.name().value()));
    }

    private String campaign(Lang lang) {
        return campaigns.current().name().in(lang).text();
    }

    private String say(Endorsement to, String key, Object... arguments) {
        return messages.get(to.lang(), key, arguments);
    }
}
