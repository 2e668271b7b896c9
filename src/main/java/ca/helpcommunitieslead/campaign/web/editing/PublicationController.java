package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Publishing;
import ca.helpcommunitieslead.campaign.Publishing.Outcome;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Showing a text to the public, at once or later, and taking it back. */
@Controller
final class PublicationController {
    private static final int LONGEST_REASON = 1000;

    private final TextDesk desk;
    private final Publishing publishing;
    private final TextFaults faults;
    private final People people;
    private final InstantSource clock;

    PublicationController(TextDesk desk, Publishing publishing, TextFaults faults, People people, InstantSource clock) {
        this.desk = desk;
        this.publishing = publishing;
        this.faults = faults;
        this.people = people;
        this.clock = clock;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts/{kind}/{key}/publication/new")
    Reply form(@PathVariable Lang lang, @PathVariable String kind, @PathVariable String key) {
        return desk.find(kind, key)
                .<Reply>map(text -> page(text, Submission.none()))
                .orElseGet(Reply::notFound);
    }

    private Reply.Page page(TextStanding text, Submission form) {
        return Reply.privatePage(
                "campaign/editing/publication",
                PublicationPage.of(text, form, faults.in(text.latest()), new Names(people)));
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}/publication")
    Reply publish(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission form, Person by) {
        return desk.find(kind, key).map(text -> publish(lang, text, form, by)).orElseGet(Reply::notFound);
    }

    private Reply publish(Lang lang, TextStanding text, Submission form, Person by) {
        var due = new DueTime(form, desk.zone(), clock.instant()).read();
        var note = form.optional("note", EditController.LONGEST_NOTE);
        var change = form.text("change");
        if (text.last().isPresent() && !Set.of("version", "correction").contains(change))
            form.reject("change", "field.choice");
        if (!text.isWhole()) form.reject("edit", "campaign.editing.publish.notWhole");
        if (!faults.in(text.latest()).isEmpty()) form.reject("edit", "campaign.editing.publish.faulty");
        if (!form.isValid()) return page(text, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        var edit = Addresses.number(form.text("edit"));
        var newVersion = !change.equals("correction");
        var outcome = due.map(at -> publishing.schedule(by, text.id(), edit, newVersion, at, note))
                .orElseGet(() -> publishing.publish(by, text.id(), edit, newVersion, note));
        return answer(lang, text, form, outcome, done(text, due.orElse(null)));
    }

    private static Notice done(TextStanding text, @Nullable Instant due) {
        if (due != null) return Notice.SCHEDULED;
        return text.state() == TextStanding.State.STARTER ? Notice.ADOPTED : Notice.PUBLISHED;
    }

    private Reply answer(Lang lang, TextStanding text, Submission form, Outcome outcome, Notice done) {
        return switch (outcome) {
            case DONE -> done.at(lang, text.id());
            case SHOWN_ALREADY -> Notice.SHOWN.at(lang, text.id());
            case SAVED_SINCE -> {
                form.reject("edit", "campaign.editing.publish.savedSince");
                yield page(text, form).status(HttpStatus.CONFLICT);
            }
            case UNKNOWN -> Reply.notFound();
        };
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}/publication/withdrawal")
    Reply unschedule(@PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Person by) {
        return desk.find(kind, key)
                .map(text ->
                        answer(lang, text, Submission.none(), publishing.unschedule(by, text.id()), Notice.UNSCHEDULED))
                .orElseGet(Reply::notFound);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}/retraction")
    Reply retract(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission form, Person by) {
        return desk.find(kind, key).map(text -> retract(lang, text, form, by)).orElseGet(Reply::notFound);
    }

    private Reply retract(Lang lang, TextStanding text, Submission form, Person by) {
        var reason = form.required("reason", LONGEST_REASON);
        if (!form.isValid()) return page(text, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer(lang, text, form, publishing.retract(by, text.id(), reason), Notice.RETRACTED);
    }
}
