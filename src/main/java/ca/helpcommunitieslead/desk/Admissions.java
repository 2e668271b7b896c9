package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.platform.mail.Outbox;
import org.springframework.stereotype.Component;

/** Staff make somebody a member. */
@Component
public final class Admissions {
    private final Memberships memberships;
    private final DeskMails mails;
    private final Outbox outbox;
    private final Memberships.Stamps stamps;

    Admissions(Memberships memberships, DeskMails mails, Outbox outbox, Memberships.Stamps stamps) {
        this.memberships = memberships;
        this.mails = mails;
        this.outbox = outbox;
        this.stamps = stamps;
    }

    /** Without a request of theirs: staff know them. */
    public void admit(Person by, JoiningRequest whom) {
        admit(by, whom, "");
    }

    /** Whoever has no account learns of the membership by the invitation, and by what staff wrote besides. */
    void admit(Person by, JoiningRequest whom, String greeting) {
        stamps.tx().run(() -> {
            if (!memberships.admit(by, whom) || !greeting.isEmpty()) outbox.add(mails.approved(whom, greeting));
        });
    }
}
