package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Plan;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member's own desk, and what they do with their plan. */
@Controller
final class DeskController {
    private static final Map<String, String> NOTICES = Map.of(
            "begun", "desk.done.begun",
            "moved", "desk.done.moved",
            "disclosed", "desk.done.disclosed",
            "chosen", "desk.done.chosen",
            "renewed", "desk.done.renewed",
            "left", "desk.done.left");

    private final DeskPages pages;
    private final Seats seats;
    private final PlanMoves moves;

    DeskController(DeskPages pages, Seats seats, PlanMoves moves) {
        this.pages = pages;
        this.seats = seats;
        this.moves = moves;
    }

    @Bean
    static StaffLink deskLink() {
        return new StaffLink(5, "/desk", "desk.navigation", Set.of());
    }

    @Allowed
    @GetMapping("/{lang}/desk")
    Reply desk(@PathVariable Lang lang, Submission query, Person person) {
        var notice = NOTICES.getOrDefault(query.text("done"), "");
        return seats.of(person, query)
                .<Reply>map(seat -> pages.page(person, seat, pages.blank(), notice))
                .orElseGet(() -> pages.none(person, notice));
    }

    @Allowed
    @PostMapping("/{lang}/desk/plans")
    Reply begin(@PathVariable Lang lang, Submission form, Person by) {
        return seats.at(lang, by, form, seat -> answer(lang, by, seat, form, "begun", moves.begin(by, seat, form)));
    }

    private Reply answer(Lang lang, Person by, Membership seat, Submission form, String what, boolean done) {
        if (done) return Seats.done(lang, seat, what);
        return pages.page(by, seat, form, "").status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Allowed
    @PostMapping("/{lang}/desk/plans/{key}/progress")
    Reply progress(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        return withOwn(lang, key, form, by, "moved", plan -> moves.progress(lang, by, plan, form));
    }

    private Reply withOwn(Lang lang, String key, Submission form, Person by, String what, Predicate<Plan> verb) {
        var plan = moves.own(by, key);
        if (plan.isEmpty()) return Reply.notFound();
        return seats.at(lang, by, form, seat -> answer(lang, by, seat, form, what, verb.test(plan.get())));
    }

    @Allowed
    @PostMapping("/{lang}/desk/plans/{key}/disclosure")
    Reply disclose(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        return withOwn(lang, key, form, by, "disclosed", plan -> moves.disclose(lang, by, plan, form));
    }
}
