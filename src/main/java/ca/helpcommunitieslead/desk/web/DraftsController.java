package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.desk.DraftId;
import ca.helpcommunitieslead.desk.Drafts;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drafts of motions: their versions, and the links by which others read them. */
@Controller
final class DraftsController {
    private final Drafts drafts;
    private final DraftPages pages;
    private final Seats seats;

    DraftsController(Drafts drafts, DraftPages pages, Seats seats) {
        this.drafts = drafts;
        this.pages = pages;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/drafts")
    Reply list(@PathVariable Lang lang, Submission query, Person person) {
        return seats.at(lang, person, query, seat -> pages.list(lang, person, seat, query));
    }

    @Allowed
    @PostMapping("/{lang}/desk/drafts")
    Reply begin(@PathVariable Lang lang, Submission form, Person by) {
        return seats.at(lang, by, form, seat -> {
            var title = form.required("title", Draft.LONGEST_TITLE);
            var text = form.required("text", Draft.LONGEST_TEXT);
            if (!form.isValid()) return pages.begun(by, seat, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
            return saved(lang, drafts.begin(by, seat.seat().council(), title, lang, text), "saved");
        });
    }

    private static Reply saved(Lang lang, DraftId id, String what) {
        return Reply.seeOther("/" + lang.code() + "/desk/drafts/" + id.value() + "?done=" + what);
    }

    @Allowed
    @GetMapping("/{lang}/desk/drafts/{id}")
    Reply show(@PathVariable Lang lang, @PathVariable UUID id, Submission query, Person person) {
        return with(person, id, draft -> pages.one(draft, query.text("done")));
    }

    private Reply with(Person person, UUID id, Function<Draft, Reply> reply) {
        return drafts.find(person, new DraftId(id)).map(reply).orElseGet(Reply::notFound);
    }

    @Allowed
    @PostMapping("/{lang}/desk/drafts/{id}/versions")
    Reply save(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return with(by, id, draft -> {
            var title = form.required("title", Draft.LONGEST_TITLE);
            var text = form.required("text", Draft.LONGEST_TEXT);
            if (!form.isValid()) return pages.again(draft, form);
            drafts.save(by, draft.id(), title, text);
            return saved(lang, draft.id(), "saved");
        });
    }

    /** The answer tells the link, this once; only its hash is kept. */
    @Allowed
    @PostMapping("/{lang}/desk/drafts/{id}/shares")
    Reply share(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return with(by, id, draft -> {
            var label = form.required("label", Draft.LONGEST_LABEL);
            if (!form.isValid()) return pages.again(draft, form);
            return drafts.share(by, draft.id(), label)
                    .flatMap(token -> drafts.find(by, draft.id()).map(shared -> pages.shared(lang, shared, token)))
                    .orElseGet(Reply::notFound);
        });
    }

    @Allowed
    @PostMapping("/{lang}/desk/drafts/{id}/shares/{share}/revocation")
    Reply revoke(@PathVariable Lang lang, @PathVariable UUID id, @PathVariable UUID share, Person by) {
        return with(by, id, draft -> {
            drafts.revoke(by, draft.id(), share);
            return saved(lang, draft.id(), "revoked");
        });
    }

    @Allowed
    @PostMapping("/{lang}/desk/drafts/{id}/deletion")
    Reply delete(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return with(by, id, draft -> {
            drafts.delete(by, draft.id());
            return Reply.seeOther("/" + lang.code() + "/desk/drafts?council=" + draft.council() + "&done=deleted");
        });
    }
}
