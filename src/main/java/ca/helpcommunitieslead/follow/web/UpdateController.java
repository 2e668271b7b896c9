package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.UpdateId;
import ca.helpcommunitieslead.follow.Updates;
import ca.helpcommunitieslead.follow.Updates.Saved;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of updates, and writing one. */
@Controller
final class UpdateController {
    static final String LIST = "/admin/updates";

    private static final String EDIT = "follow/edit";

    private final Updates updates;
    private final ProgressPages progress;
    private final Campaigns campaigns;

    UpdateController(Updates updates, ProgressPages progress, Campaigns campaigns) {
        this.updates = updates;
        this.progress = progress;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink updatesLink() {
        return new StaffLink(25, LIST, "follow.navigation.updates", Set.of(Role.EDITOR));
    }

    static String address(UpdateId id) {
        return LIST + "/" + id.value();
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/updates")
    Reply list(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage(
                "follow/updates",
                new UpdateListPage(
                        updates.all(),
                        campaigns.current().zone(),
                        Notice.keyFrom(query).orElse(null)));
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/updates/new")
    Reply begin(@PathVariable Lang lang) {
        return Reply.privatePage(EDIT, UpdateEditPage.fresh(Submission.none()));
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates")
    Reply create(@PathVariable Lang lang, Submission form, Person by) {
        return UpdateForm.read(form)
                .map(words -> Notice.SAVED.at(lang, address(updates.create(by, words))))
                .orElseGet(() -> Reply.invalid(EDIT, UpdateEditPage.fresh(form)));
    }

    /** The form of a draft; of any other the page that tells how far it is. */
    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/updates/{id}")
    Reply open(@PathVariable Lang lang, @PathVariable UUID id, Submission query) {
        return updates.find(new UpdateId(id))
                .<Reply>map(update -> open(update, query))
                .orElseGet(Reply::notFound);
    }

    private Reply open(Update update, Submission query) {
        var notice = Notice.keyFrom(query).orElse(null);
        return update.isDraft()
                ? Reply.privatePage(EDIT, UpdateEditPage.of(update, UpdateForm.of(update), notice))
                : Reply.privatePage("follow/progress", progress.of(update, notice));
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}")
    Reply save(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var update = updates.find(new UpdateId(id));
        if (update.isEmpty()) return Reply.notFound();
        return UpdateForm.read(form)
                .map(words ->
                        answer(lang, updates.save(by, new UpdateId(id), UpdateForm.version(form), words), id, form))
                .orElseGet(() -> Reply.invalid(EDIT, faulty(update.get(), form)));
    }

    /** Shown again with the version that it was made of, so that a later conflict is still seen. */
    private static UpdateEditPage faulty(Update update, Submission form) {
        return new UpdateEditPage(update.id(), UpdateForm.version(form), form, null, null);
    }

    private static Reply answer(Lang lang, Saved saved, UUID id, Submission form) {
        return switch (saved) {
            case Saved.Done() -> Notice.SAVED.at(lang, address(new UpdateId(id)));
            case Saved.Conflict(var theirs) -> conflict(theirs, form);
            case Saved.Sent(var theirs) -> conflict(theirs, form);
            case Saved.Unknown() -> Reply.notFound();
        };
    }

    private static Reply conflict(Update theirs, Submission form) {
        return Reply.privatePage(EDIT, UpdateEditPage.conflicting(theirs, form)).status(HttpStatus.CONFLICT);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/updates/{id}/deletion")
    Reply delete(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return updates.delete(by, new UpdateId(id)) ? Notice.DELETED.at(lang, LIST) : Reply.notFound();
    }
}
