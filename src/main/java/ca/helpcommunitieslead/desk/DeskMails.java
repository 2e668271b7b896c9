package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.Namings;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** The words of the desk's mails. */
@Component
public final class DeskMails {
    private final Messages messages;
    private final Campaigns campaigns;
    private final Municipalities municipalities;
    private final Namings namings;
    private final Settings settings;

    DeskMails(
            Messages messages, Campaigns campaigns, Municipalities municipalities, Namings namings, Settings settings) {
        this.messages = messages;
        this.campaigns = campaigns;
        this.municipalities = municipalities;
        this.namings = namings;
        this.settings = settings;
    }

    /** The subject by which somebody who asked to join finds the mail. */
    public String confirmationSubject(Lang lang) {
        return messages.get(lang, "desk.mail.confirm.subject", campaign(lang));
    }

    /** The first mail to somebody who asked to join. */
    Mail confirmation(JoiningRequest to, String tokenPath) {
        var lang = to.lang();
        return letter(to, confirmationSubject(lang))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, "desk.mail.confirm", council(to), campaign(lang)))
                .action(messages.get(lang, "desk.mail.confirm.action"), address(lang, tokenPath))
                .paragraph(messages.get(lang, "desk.mail.confirm.lasts", Joinings.LINK_CONFIRMS.toDays()));
    }

    /** Somebody asked to join with the mailbox of a member of that council. */
    Mail known(JoiningRequest to) {
        var lang = to.lang();
        return letter(to, messages.get(lang, "desk.mail.known.subject", campaign(lang)))
                .paragraph(messages.get(lang, "desk.mail.known", council(to)))
                .action(messages.get(lang, "desk.mail.desk.action"), address(lang, "/desk"))
                .paragraph(messages.get(lang, "desk.mail.known.notMe"));
    }

    /** Somebody with an account is a member now. */
    Mail approved(JoiningRequest to, String words) {
        var lang = to.lang();
        var mail = letter(to, messages.get(lang, "desk.mail.approved.subject", council(to)))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, "desk.mail.approved", council(to)));
        return (words.isEmpty() ? mail : mail.paragraph(words))
                .action(messages.get(lang, "desk.mail.desk.action"), address(lang, "/desk"));
    }

    Mail refused(JoiningRequest to, String words) {
        var lang = to.lang();
        return letter(to, messages.get(lang, "desk.mail.refused.subject", council(to)))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, "desk.mail.refused", council(to)))
                .paragraph(words)
                .paragraph(messages.get(
                        lang, "desk.mail.refused.answer", campaigns.current().contact()));
    }

    private static Mail letter(JoiningRequest to, String subject) {
        return Mail.to(to.email(), to.lang(), Topic.STAFF, subject);
    }

    private String council(JoiningRequest to) {
        return council(to.seat().council(), to.lang());
    }

    /** What one member asks another through the site; the answer goes to the one who asks. */
    Mail question(Person from, Person to, MunicipalityCode fromCouncil, String words) {
        var lang = to.lang();
        return Mail.to(to.email(), lang, Topic.COLLEAGUES, messages.get(lang, "desk.mail.letter.subject", from.name()))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, "desk.mail.letter", from.name(), council(fromCouncil, lang)))
                .paragraph(words)
                .paragraph(messages.get(
                        lang,
                        "desk.mail.letter.answer",
                        from.name(),
                        from.email().value()))
                .paragraph(messages.get(lang, "desk.mail.letter.stop"))
                .answeredTo(from.email());
    }

    /** An editor does not show to others what a member entered. */
    Mail objectionRefused(Person to, String objection, String words) {
        var lang = to.lang();
        return Mail.to(to.email(), lang, Topic.STAFF, messages.get(lang, "desk.mail.objection.subject"))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, "desk.mail.objection", objection))
                .paragraph(words);
    }

    /** A deadline comes near, or a meeting is over. */
    Mail reminder(Person to, Membership membership, Reminder reminder) {
        var lang = to.lang();
        var council = council(membership.seat().council(), lang);
        var key = "desk.mail.reminder." + reminder.kind().key();
        var path = "/desk" + (reminder.kind() == Reminder.Kind.OUTCOME ? "/outcome" : "");
        return Mail.to(to.email(), lang, Topic.DESK, messages.get(lang, key + ".subject", day(reminder.day(), lang)))
                .paragraph(messages.get(lang, "desk.mail.greeting", to.name()))
                .paragraph(messages.get(lang, key, day(reminder.day(), lang), day(reminder.meeting(), lang), council))
                .action(
                        messages.get(lang, key + ".action"),
                        address(lang, path) + "?council=" + membership.seat().council());
    }

    private static String day(LocalDate day, Lang lang) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(lang.locale())
                .format(day);
    }

    private String council(MunicipalityCode code, Lang lang) {
        return namings.of(municipalities.get(code), lang).the();
    }

    private String campaign(Lang lang) {
        return campaigns.current().name().in(lang).text();
    }

    private String address(Lang lang, String path) {
        return settings.baseUrl().resolve("/" + lang.code() + path).toString();
    }
}
