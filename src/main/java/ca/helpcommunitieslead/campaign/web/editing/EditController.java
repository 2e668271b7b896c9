package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Editing.Saved;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.RichText;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a text. */
@Controller
final class EditController {
    static final int LONGEST_NOTE = 500;

    private static final TextBody EMPTY = new TextBody(Map.of(), Map.of());

    private final TextDesk desk;
    private final Editing editing;
    private final TextFaults faults;
    private final People people;

    EditController(TextDesk desk, Editing editing, TextFaults faults, People people) {
        this.desk = desk;
        this.editing = editing;
        this.faults = faults;
        this.people = people;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts/{kind}/{key}")
    Reply form(@PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission query) {
        return desk.find(kind, key)
                .<Reply>map(text ->
                        page(EditPage.saved(text, Notice.keyFrom(query).orElse(null), faults.in(text.latest()))))
                .orElseGet(Reply::notFound);
    }

    private static Reply.Page page(EditPage page) {
        return Reply.privatePage("campaign/editing/edit", page);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}")
    Reply save(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission form, Person by) {
        return desk.find(kind, key).map(text -> save(lang, text, form, by)).orElseGet(Reply::notFound);
    }

    private Reply save(Lang lang, TextStanding text, Submission form, Person by) {
        var base = Addresses.number(form.text("base"));
        var started = editing.edit(text.id(), base).map(TextEdit::body).orElse(EMPTY);
        var body = new BodyForm(text.id().kind(), form).read(started);
        var note = form.optional("note", LONGEST_NOTE);
        if (!form.isValid()) return page(EditPage.unsaved(text, form, false)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (editing.save(by, text.id(), base, body, form.ticked("inStep"), note)) {
            case Saved.Done(var edit) when edit.number() == base -> Notice.UNCHANGED.at(lang, text.id());
            case Saved.Done _ -> Notice.SAVED.at(lang, text.id());
            case Saved.Conflict(var theirs) -> conflict(text, theirs, started, form);
            case Saved.Taken(), Saved.Unknown() -> Reply.notFound();
        };
    }

    private Reply conflict(TextStanding text, TextEdit theirs, TextBody started, Submission form) {
        var author = Optional.ofNullable(theirs.person())
                .flatMap(people::byId)
                .map(Person::name)
                .orElse("");
        var conflict = Conflict.of(theirs, author, started, form);
        return page(EditPage.conflicting(text, conflict)).status(HttpStatus.CONFLICT);
    }

    /** The form with its texts as readers would see them; nothing is saved. */
    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}/preview")
    Reply preview(@PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission form) {
        return desk.find(kind, key)
                .<Reply>map(text -> page(EditPage.unsaved(text, form, true)))
                .orElseGet(Reply::notFound);
    }

    /** One field's Markdown as readers would see it, for the script beside the form. */
    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/preview")
    Reply fragment(@PathVariable Lang lang, Submission form) {
        return new Reply.Fragment(RichText.withoutAnchors(form.text("markdown"), 2));
    }
}
