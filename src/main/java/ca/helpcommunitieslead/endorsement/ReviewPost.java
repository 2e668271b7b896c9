package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.text.Messages;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Writes to people on behalf of staff; what only repeats a request is one of the five mails (R2). */
@Component
final class ReviewPost {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private final EndorsementPost post;
    private final Messages messages;

    ReviewPost(EndorsementPost post, Messages messages) {
        this.post = post;
        this.messages = messages;
    }

    /**
     * Says why something is not shown.
     *
     * @param words paragraphs with empty lines between them
     */
    void explain(Endorsement to, String subjectKey, String words) {
        post.sendForStaff(to, (person, own) -> {
            var mail = mail(person, subjectKey);
            for (var paragraph : EMPTY_LINES.split(words, -1)) mail = mail.paragraph(paragraph.strip());
            return mail.action(say(person, "endorsement.mail.own.action"), own);
        });
    }

    /** Sends the link to one's own page again; false where somebody who never confirmed was written to often enough. */
    boolean sendLink(Endorsement to) {
        if (to.state() == Endorsement.State.REQUESTED)
            return post.askToConfirm(to).isPresent();
        post.sendForStaff(
                to,
                (person, own) -> mail(person, "endorsement.mail.link.subject")
                        .paragraph(say(person, "endorsement.mail.link"))
                        .action(say(person, "endorsement.mail.own.action"), own)
                        .paragraph(say(person, "endorsement.mail.own"))
                        .action(say(person, "endorsement.mail.withdraw.action"), own + "/withdrawal/new"));
        return true;
    }

    private Mail mail(Endorsement to, String subjectKey) {
        return Mail.to(to.email(), to.lang(), Mail.Topic.ENDORSEMENT, say(to, subjectKey))
                .about(to.id().value())
                .paragraph(say(to, "endorsement.mail.greeting", to.name().value()));
    }

    private String say(Endorsement to, String key, Object... arguments) {
        return messages.get(to.lang(), key, arguments);
    }
}
