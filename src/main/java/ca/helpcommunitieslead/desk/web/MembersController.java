package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Admissions;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.MembershipId;
import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Staff's list of members, and the form by which they invite one directly. */
@Controller
final class MembersController {
    private static final Map<String, String> NOTICES =
            Map.of("invited", "desk.members.invited", "ended", "desk.members.ended");

    private final Memberships memberships;
    private final Admissions admissions;
    private final People people;
    private final Seats seats;

    MembersController(Memberships memberships, Admissions admissions, People people, Seats seats) {
        this.memberships = memberships;
        this.admissions = admissions;
        this.people = people;
        this.seats = seats;
    }

    @Bean
    static StaffLink membersLink() {
        return new StaffLink(17, "/admin/members", "desk.members.title", Set.of(Role.VERIFIER, Role.ADMINISTRATOR));
    }

    @Allowed({Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/members")
    Reply list(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage(
                "desk/members", page(lang, Submission.none(), NOTICES.getOrDefault(query.text("done"), "")));
    }

    private MembersPage page(Lang lang, Submission form, String notice) {
        var rows = memberships.all().stream()
                .flatMap(member -> row(member).stream())
                .toList();
        return new MembersPage(rows, new JoiningForm(form, seats.choices(lang)), notice);
    }

    private Optional<MembersPage.Row> row(Membership member) {
        return people.byId(member.person())
                .map(person -> new MembersPage.Row(person, member, seats.municipality(member)));
    }

    @Allowed({Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/members")
    Reply invite(@PathVariable Lang lang, Submission form, Person by) {
        var language = form.read("language", MembersController::language);
        var request = JoiningForm.read(form, seats, language.orElse(lang));
        if (request.isEmpty() || language.isEmpty()) return Reply.invalid("desk/members", page(lang, form, ""));
        admissions.admit(by, request.get());
        return Reply.seeOther("/" + lang.code() + "/admin/members?done=invited");
    }

    @Allowed({Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/members/{id}/end")
    Reply end(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        var membership = memberships.byId(new MembershipId(id));
        if (membership.isEmpty()) return Reply.notFound();
        memberships.end(by, membership.get());
        return Reply.seeOther("/" + lang.code() + "/admin/members?done=ended");
    }

    private static Parsed<Lang> language(String raw) {
        return Lang.parse(raw).map(Parsed::valid).orElseGet(() -> Parsed.invalid("field.choice"));
    }
}
