package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Objection;
import ca.helpcommunitieslead.desk.ObjectionId;
import ca.helpcommunitieslead.desk.Objections;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers to what is said against the campaign's asks. */
@Controller
final class ObjectionsController {
    private final Objections objections;
    private final Priorities priorities;
    private final Seats seats;

    ObjectionsController(Objections objections, Priorities priorities, Seats seats) {
        this.objections = objections;
        this.priorities = priorities;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/objections")
    Reply list(@PathVariable Lang lang, Submission query, Person person) {
        var notice = query.text("done").equals("added") ? "desk.objections.added" : "";
        return seats.at(lang, person, query, seat -> page(person, seat, Submission.none(), notice));
    }

    private Reply.Page page(Person reader, Membership seat, Submission form, String notice) {
        return Reply.privatePage(
                "desk/objections",
                new ObjectionsPage(
                        seats.municipality(seat), priorities.all(), objections.shownTo(reader), form, notice));
    }

    @Allowed
    @PostMapping("/{lang}/desk/objections")
    Reply add(@PathVariable Lang lang, Submission form, Person by) {
        return seats.at(lang, by, form, seat -> {
            var priority = form.readIfPresent("priority", this::priority).orElse("");
            var objection = form.required("objection", Objection.LONGEST_OBJECTION);
            var answer = form.required("answer", Objection.LONGEST_ANSWER);
            if (!form.isValid()) return page(by, seat, form, "").status(HttpStatus.UNPROCESSABLE_CONTENT);
            objections.add(by, priority, lang, objection, answer);
            return back(lang, seat, "&done=added");
        });
    }

    private Parsed<String> priority(String raw) {
        return priorities.bySlug(raw).isPresent() ? Parsed.valid(raw) : Parsed.invalid("field.choice");
    }

    private static Reply back(Lang lang, Membership seat, String rest) {
        return Reply.seeOther(
                "/" + lang.code() + "/desk/objections?council=" + seat.seat().council() + rest);
    }

    @Allowed
    @PostMapping("/{lang}/desk/objections/{id}/use")
    Reply use(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return seats.at(lang, by, form, seat -> {
            objections.use(by, new ObjectionId(id), form.ticked("useful"));
            return back(lang, seat, "#objection-" + id);
        });
    }
}
