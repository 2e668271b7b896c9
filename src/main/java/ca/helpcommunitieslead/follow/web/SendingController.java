package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Sendings;
import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.UpdateId;
import ca.helpcommunitieslead.follow.Updates;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starting, halting and resuming a sending. */
@Controller
final class SendingController {
    private static final String PAGE = "follow/sending";
    private static final String RATE = "perHour";

    private final Updates updates;
    private final Sendings sendings;

    SendingController(Updates updates, Sendings sendings) {
        this.updates = updates;
        this.sendings = sendings;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/updates/{id}/sending/new")
    Reply ask(@PathVariable Lang lang, @PathVariable UUID id) {
        return updates.find(new UpdateId(id))
                .map(update -> update.isDraft()
                        ? Reply.privatePage(PAGE, page(update, usual()))
                        : Reply.seeOther("/" + lang.code() + UpdateController.address(update.id())))
                .orElseGet(Reply::notFound);
    }

    private static Submission usual() {
        return Submission.of(Map.of(RATE, String.valueOf(Sendings.USUAL_PER_HOUR)));
    }

    private SendingPage page(Update update, Submission form) {
        return new SendingPage(update, sendings.readers(), form);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}/sending")
    Reply start(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var update = updates.find(new UpdateId(id));
        if (update.isEmpty()) return Reply.notFound();
        var rate = form.read(RATE, SendingController::rate);
        if (rate.isEmpty()) return Reply.invalid(PAGE, page(update.get(), form));
        var path = UpdateController.address(update.get().id());
        return switch (sendings.start(by, update.get().id(), UpdateForm.version(form), rate.get())) {
            case DONE -> Notice.STARTED.at(lang, path);
            case INCOMPLETE, NOBODY -> {
                form.reject(RATE, "follow.send.cannot");
                yield Reply.invalid(PAGE, page(update.get(), form));
            }
            case OVERTAKEN -> Notice.OVERTAKEN.at(lang, path);
            case UNKNOWN -> Reply.notFound();
        };
    }

    private static Parsed<Integer> rate(String raw) {
        try {
            var rate = Integer.parseInt(raw.replaceAll("[\\s\\u00a0\\u202f,]", ""));
            if (rate >= Sendings.FEWEST_PER_HOUR && rate <= Sendings.MOST_PER_HOUR) return Parsed.valid(rate);
        } catch (NumberFormatException _) {
            // said below
        }
        return Parsed.invalid("follow.send.rate.invalid");
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}/sending/halt")
    Reply stop(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return answer(lang, id, sendings.stop(by, new UpdateId(id)), Notice.STOPPED);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}/sending/resumption")
    Reply goOn(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return answer(lang, id, sendings.goOn(by, new UpdateId(id)), Notice.RESUMED);
    }

    private Reply answer(Lang lang, UUID id, boolean done, Notice notice) {
        if (updates.find(new UpdateId(id)).isEmpty()) return Reply.notFound();
        return (done ? notice : Notice.OVERTAKEN).at(lang, UpdateController.address(new UpdateId(id)));
    }
}
