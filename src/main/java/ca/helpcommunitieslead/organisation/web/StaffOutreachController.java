package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.OutreachId;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The whole outreach log for staff, who write in it for the secretariat. */
@Controller
final class StaffOutreachController {
    private final StaffOutreachList list;
    private final OutreachDesk desk;
    private final OutreachWriting writing;

    StaffOutreachController(StaffOutreachList list, OutreachDesk desk, OutreachWriting writing) {
        this.list = list;
        this.desk = desk;
        this.writing = writing;
    }

    @Bean
    static StaffLink staffOutreachLink() {
        return new StaffLink(
                16, OutreachPlace.STAFF, "organisation.outreach.title", Set.of(Role.VERIFIER, Role.EDITOR));
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @GetMapping("/{lang}/admin/outreach")
    Reply list(@PathVariable Lang lang, Submission query) {
        return list.page(lang, query);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @GetMapping("/{lang}/admin/outreach.csv")
    Reply csv(@PathVariable Lang lang, Submission query) {
        return list.file(lang, query);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @GetMapping("/{lang}/admin/outreach/new")
    Reply form(@PathVariable Lang lang, Person by) {
        return desk.blank(OutreachPlace.of(lang, by), Submission.none(), List.of());
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @PostMapping("/{lang}/admin/outreach")
    Reply add(@PathVariable Lang lang, Submission form, Person by) {
        return writing.add(OutreachPlace.of(lang, by), form);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @GetMapping("/{lang}/admin/outreach/{id}")
    Reply one(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return desk.one(OutreachPlace.of(lang, by), new OutreachId(id));
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @PostMapping("/{lang}/admin/outreach/{id}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return writing.correct(OutreachPlace.of(lang, by), new OutreachId(id), form);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @PostMapping("/{lang}/admin/outreach/{id}/completion")
    Reply complete(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return writing.complete(OutreachPlace.of(lang, by), new OutreachId(id), form);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @PostMapping("/{lang}/admin/outreach/{id}/cancellation")
    Reply drop(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return writing.drop(OutreachPlace.of(lang, by), new OutreachId(id));
    }

    @Allowed({Role.VERIFIER, Role.EDITOR})
    @PostMapping("/{lang}/admin/outreach/{id}/resumption")
    Reply planAgain(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return writing.planAgain(OutreachPlace.of(lang, by), new OutreachId(id));
    }
}
