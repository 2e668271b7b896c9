package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox;
import ca.helpcommunitieslead.admin.Inbox.Outcome;
import ca.helpcommunitieslead.admin.Inbox.Shown;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One thing of the inbox: everything that helps to decide, the decision, and what staff note of it. */
@Controller
final class ReviewController {
    private static final int LONGEST_WORDS = 2000;

    private final Inbox inbox;
    private final ReviewFile file;
    private final ReviewPages pages;

    ReviewController(Inbox inbox, ReviewFile file, ReviewPages pages) {
        this.inbox = inbox;
        this.file = file;
        this.pages = pages;
    }

    /** With a reason in the address the page is the second step of a refusal. */
    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/inbox/{kind}/{id}")
    Reply show(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable String id,
            Submission query,
            Person person) {
        return of(kind, id, person, (_, shown) -> pages.page(shown, query));
    }

    /** Nobody decides, or reads, what is for another role. */
    private Reply of(String kind, String id, Person person, BiFunction<ReviewQueue, Shown, Reply> work) {
        var queue = inbox.queue(kind);
        if (queue.isEmpty()) return Reply.notFound();
        if (!person.is(queue.get().role())) return new Reply.Problem(HttpStatus.FORBIDDEN);
        return inbox.open(queue.get(), id)
                .map(shown -> work.apply(queue.get(), shown))
                .orElseGet(Reply::notFound);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/inbox/{kind}/{id}/acceptance")
    Reply accept(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String id, Submission form, Person by) {
        return of(kind, id, by, (queue, shown) -> {
            var note = form.optional("note", ReviewFile.LONGEST_NOTE);
            if (!form.isValid()) return pages.again(shown, form, HttpStatus.UNPROCESSABLE_CONTENT);
            var decision = new Decision(true, "", "");
            return answer(lang, by, shown, form, inbox.decide(by, queue, id, form.text("seen"), decision, note));
        });
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/inbox/{kind}/{id}/refusal")
    Reply refuse(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String id, Submission form, Person by) {
        return of(kind, id, by, (queue, shown) -> {
            var words = form.optional("words", LONGEST_WORDS);
            var note = form.optional("note", ReviewFile.LONGEST_NOTE);
            if (ReviewPages.reason(queue, form).isEmpty()) form.reject("reason", "field.choice");
            if (!form.isValid()) return pages.again(shown, form, HttpStatus.UNPROCESSABLE_CONTENT);
            var decision = new Decision(false, form.text("reason"), words);
            return answer(lang, by, shown, form, inbox.decide(by, queue, id, form.text("seen"), decision, note));
        });
    }

    private Reply answer(Lang lang, Person by, Shown before, Submission form, Outcome outcome) {
        var queue = before.item().queue();
        var id = before.item().review().id();
        return switch (outcome) {
            case Outcome.Done(var waited) ->
                Reply.seeOther("/" + lang.code() + after(by, before, waited)
                        + (form.has("reason") ? ReviewNotice.REFUSED : ReviewNotice.ACCEPTED).query());
            case Outcome.Unknown() -> Reply.notFound();
            case Outcome.Overtaken() -> {
                form.reject("decision", "admin.review.overtaken");
                yield inbox.open(queue, id)
                        .map(now -> pages.again(now, form, HttpStatus.CONFLICT))
                        .orElseGet(Reply::notFound);
            }
        };
    }

    /** On to what waits; whoever took an earlier decision back stays with it. */
    private String after(Person by, Shown before, boolean waited) {
        if (!waited) return before.item().path();
        return inbox.next(by, before.item().queue().kind())
                .map(Inbox.Item::path)
                .orElse("/admin/inbox");
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/inbox/{kind}/{id}/notes")
    Reply note(
            @PathVariable Lang lang, @PathVariable String kind, @PathVariable String id, Submission form, Person by) {
        return of(kind, id, by, (_, shown) -> {
            var note = form.required("newNote", ReviewFile.LONGEST_NOTE);
            if (!form.isValid()) return pages.again(shown, form, HttpStatus.UNPROCESSABLE_CONTENT);
            file.note(by, kind, id, note);
            return Reply.seeOther("/" + lang.code() + shown.item().path() + ReviewNotice.NOTED.query());
        });
    }
}
