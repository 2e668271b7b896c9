package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.endorsement.StaffActions;
import ca.helpcommunitieslead.endorsement.StaffEndorsements;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person who endorses, as staff see them, and what staff do. */
@Controller
final class StaffItemController {
    private final StaffEndorsements endorsements;
    private final StaffActions actions;
    private final ReviewFile file;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    StaffItemController(
            StaffEndorsements endorsements,
            StaffActions actions,
            ReviewFile file,
            Municipalities municipalities,
            Campaigns campaigns) {
        this.endorsements = endorsements;
        this.actions = actions;
        this.file = file;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/{id}")
    Reply show(@PathVariable Lang lang, @PathVariable UUID id, Submission query, Person person) {
        return page(id, query, person, HttpStatus.OK);
    }

    private Reply page(UUID id, Submission form, Person person, HttpStatus status) {
        return endorsements
                .read(person, new EndorsementId(id))
                .<Reply>map(known -> Reply.privatePage(
                                "endorsement/staff-item",
                                new StaffItemPage(
                                        known,
                                        file.of(id.toString()),
                                        form,
                                        municipalities,
                                        campaigns.current().zone()))
                        .status(status))
                .orElseGet(Reply::notFound);
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/{id}/setting-aside")
    Reply setAside(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var why = form.required("why", ReviewFile.LONGEST_NOTE);
        if (!form.isValid()) return page(id, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        return answer(lang, id, form, by, actions.setAside(by, new EndorsementId(id), why), "aside");
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/{id}/restoration")
    Reply restore(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return answer(lang, id, form, by, actions.restore(by, new EndorsementId(id)), "restored");
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/{id}/link")
    Reply sendLink(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return answer(lang, id, form, by, actions.sendLink(by, new EndorsementId(id)), "sent");
    }

    /** What could not be done any more is said on a page that shows how things stand now. */
    private Reply answer(Lang lang, UUID id, Submission form, Person by, boolean isDone, String notice) {
        if (isDone) return Reply.seeOther("/" + lang.code() + "/admin/endorsements/" + id + "?done=" + notice);
        form.reject(
                "actions", notice.equals("sent") ? "endorsement.staff.mailedEnough" : "endorsement.staff.overtaken");
        return page(id, form, by, HttpStatus.CONFLICT);
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/{id}/notes")
    Reply note(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var note = form.required("newNote", ReviewFile.LONGEST_NOTE);
        if (!form.isValid()) return page(id, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        if (endorsements.read(by, new EndorsementId(id)).isEmpty()) return Reply.notFound();
        file.note(by, StaffActions.KIND, id.toString(), note);
        return Reply.seeOther("/" + lang.code() + "/admin/endorsements/" + id + "?done=noted");
    }
}
