package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Colleagues;
import ca.helpcommunitieslead.desk.Colleagues.Colleague;
import ca.helpcommunitieslead.desk.Colleagues.Passing;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.MembershipId;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Members who may be asked, and a letter to one of them. */
@Controller
final class ColleaguesController {
    private static final int LONGEST_WORDS = 2000;

    private final Colleagues colleagues;
    private final Seats seats;

    ColleaguesController(Colleagues colleagues, Seats seats) {
        this.colleagues = colleagues;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/colleagues")
    Reply list(@PathVariable Lang lang, Submission query, Person person) {
        return seats.at(
                lang,
                person,
                query,
                seat -> Reply.privatePage(
                        "desk/colleagues",
                        new ColleaguesPage(
                                seats.municipality(seat),
                                colleagues.near(person, seat.seat().council()),
                                query.text("done").equals("sent") ? "desk.colleagues.sent" : "")));
    }

    @Allowed
    @GetMapping("/{lang}/desk/colleagues/{id}")
    Reply letter(@PathVariable Lang lang, @PathVariable UUID id, Submission query, Person person) {
        return with(lang, id, query, person, (seat, colleague) -> page(seat, colleague, Submission.none()));
    }

    private Reply with(
            Lang lang, UUID id, Submission form, Person person, BiFunction<Membership, Colleague, Reply> reply) {
        return seats.at(
                lang,
                person,
                form,
                seat -> colleagues
                        .find(person, seat.seat().council(), new MembershipId(id))
                        .map(colleague -> reply.apply(seat, colleague))
                        .orElseGet(Reply::notFound));
    }

    private Reply.Page page(Membership seat, Colleague colleague, Submission form) {
        return Reply.privatePage("desk/letter", new LetterPage(seats.municipality(seat), colleague, form));
    }

    @Allowed
    @PostMapping("/{lang}/desk/colleagues/{id}")
    Reply send(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return with(lang, id, form, by, (seat, colleague) -> send(lang, by, seat, colleague, form));
    }

    private Reply send(Lang lang, Person by, Membership seat, Colleague to, Submission form) {
        var words = form.required("words", LONGEST_WORDS);
        if (!form.ticked("consent")) form.reject("consent", "desk.letter.consent.missing");
        if (form.isValid() && colleagues.pass(by, seat.seat().council(), to, words) == Passing.TOO_MANY)
            form.reject("words", "desk.letter.tooMany");
        if (!form.isValid()) return page(seat, to, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return Reply.seeOther(
                "/" + lang.code() + "/desk/colleagues?council=" + seat.seat().council() + "&done=sent");
    }
}
