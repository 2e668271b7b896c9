package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of the mails that let people in. They go out even to those who stopped the staff's mails. */
@Component
final class SignInMails {
    private final Messages messages;
    private final ObjectProvider<SiteIdentity> site;

    SignInMails(Messages messages, ObjectProvider<SiteIdentity> site) {
        this.messages = messages;
        this.site = site;
    }

    Mail link(Person person, String address) {
        return mail(person, "identity.mail.link.subject")
                .paragraph(say(person, "identity.mail.greeting", person.name()))
                .paragraph(say(person, "identity.mail.link", SignIns.LINK_LASTS.toMinutes()))
                .action(say(person, "identity.signIn"), address)
                .paragraph(say(person, "identity.mail.link.notYou"));
    }

    Mail invitation(Person person, Person by, String address) {
        return mail(person, "identity.mail.invitation.subject")
                .paragraph(say(person, "identity.mail.greeting", person.name()))
                .paragraph(say(person, "identity.mail.invitation", by.name(), campaign(person)))
                .action(say(person, "identity.signIn"), address)
                .paragraph(say(person, "identity.mail.invitation.lasts", SignIns.INVITATION_LASTS.toDays()));
    }

    private Mail mail(Person person, String subjectKey) {
        return Mail.to(person.email(), person.lang(), Mail.Topic.STAFF, say(person, subjectKey, campaign(person)))
                .heldBackByNothing();
    }

    private String campaign(Person person) {
        return site.getObject().name().in(person.lang()).text();
    }

    private String say(Person person, String key, Object... arguments) {
        return messages.get(person.lang(), key, arguments);
    }
}
