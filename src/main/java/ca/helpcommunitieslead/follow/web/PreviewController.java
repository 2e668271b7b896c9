package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.UpdateId;
import ca.helpcommunitieslead.follow.Updates;
import ca.helpcommunitieslead.follow.web.PreviewPage.Sample;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking at an update before anybody gets it. */
@Controller
final class PreviewController {
    private final Updates updates;

    PreviewController(Updates updates) {
        this.updates = updates;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/updates/{id}/preview")
    Reply preview(@PathVariable Lang lang, @PathVariable UUID id, Submission query, Person person) {
        return updates.find(new UpdateId(id))
                .<Reply>map(update -> Reply.privatePage("follow/preview", page(update, query, person)))
                .orElseGet(Reply::notFound);
    }

    private PreviewPage page(Update update, Submission query, Person person) {
        var samples = Arrays.stream(Lang.values())
                .map(reader -> sample(update, reader))
                .toList();
        return new PreviewPage(
                update, samples, person.email(), Notice.keyFrom(query).orElse(null));
    }

    private Sample sample(Update update, Lang reader) {
        var shown = update.words().shownTo(reader);
        var text = update.words().in(shown);
        return new Sample(reader, shown, text.subject(), text.body(), updates.asText(update, reader));
    }

    /** Mails it to the person who is signed in, as readers of the language that the form names get it. */
    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}/test")
    Reply test(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var update = updates.find(new UpdateId(id));
        if (update.isEmpty()) return Reply.notFound();
        updates.sendToMyself(by, update.get(), Lang.parse(form.text("reader")).orElse(lang));
        return Notice.TESTED.at(lang, UpdateController.address(update.get().id()) + "/preview");
    }
}
