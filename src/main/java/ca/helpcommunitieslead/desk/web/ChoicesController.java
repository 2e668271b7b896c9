package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Joinings;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a member chooses about their own membership: mails, being asked, leaving, and the next term. */
@Controller
final class ChoicesController {
    private final Memberships memberships;
    private final Joinings joinings;
    private final Outbox outbox;
    private final Seats seats;

    ChoicesController(Memberships memberships, Joinings joinings, Outbox outbox, Seats seats) {
        this.memberships = memberships;
        this.joinings = joinings;
        this.outbox = outbox;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/choices")
    Reply choices(@PathVariable Lang lang, Submission query, Person person) {
        return seats.at(
                lang,
                person,
                query,
                seat -> Reply.privatePage(
                        "desk/choices",
                        new ChoicesPage(
                                seat,
                                seats.municipality(seat),
                                !outbox.accepts(person.email(), Topic.DESK),
                                !outbox.accepts(person.email(), Topic.COLLEAGUES))));
    }

    @Allowed
    @PostMapping("/{lang}/desk/choices")
    Reply choose(@PathVariable Lang lang, Submission form, Person person) {
        return seats.at(lang, person, form, seat -> {
            memberships.choose(seat, form.ticked("askable"), form.ticked("reminders"));
            return Seats.done(lang, seat, "chosen");
        });
    }

    @Allowed
    @PostMapping("/{lang}/desk/leaving")
    Reply leave(@PathVariable Lang lang, Submission form, Person person) {
        return seats.at(lang, person, form, seat -> {
            memberships.leave(seat);
            return Reply.seeOther("/" + lang.code() + "/desk?done=left");
        });
    }

    /** Asks staff for the present term, by a membership of an earlier one. */
    @Allowed
    @PostMapping("/{lang}/desk/renewal")
    Reply renew(@PathVariable Lang lang, Submission form, Person person) {
        memberships.of(person).stream()
                .filter(former -> isMeant(former, form))
                .filter(former ->
                        memberships.current(person, former.seat().council()).isEmpty())
                .findFirst()
                .ifPresent(former -> joinings.renew(person, former));
        return Reply.seeOther("/" + lang.code() + "/desk?done=renewed");
    }

    private static boolean isMeant(Membership former, Submission form) {
        return former.seat().council().value().equals(form.text("council"));
    }
}
