package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.People.Invitation;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class PeopleController {
    private static final int LONGEST_NAME = 100;

    private static final Map<String, String> NOTICES =
            Map.of("invited", "identity.people.done.invited", "roles", "identity.people.done.roles");

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    @Bean
    static StaffLink peopleLink() {
        return new StaffLink(90, "/admin/people", "identity.navigation.people", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/people")
    Reply list(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        return Reply.privatePage("identity/people", new PeoplePage(people.all(), Submission.none(), NOTICES.get(done)));
    }

    private PeoplePage page(Submission form) {
        return new PeoplePage(people.all(), form, null);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/people")
    Reply invite(@PathVariable Lang lang, Submission form, Person by) {
        var name = form.required("name", LONGEST_NAME);
        var email = form.read("email", EmailAddress::parse);
        var language = form.read("language", PeopleController::language);
        if (!form.isValid()) return Reply.invalid("identity/people", page(form));
        return switch (people.invite(by, email.orElseThrow(), name, language.orElseThrow(), roles(form))) {
            case Invitation.Sent _ -> Reply.seeOther("/" + lang.code() + "/admin/people?done=invited");
            case Invitation.Known() -> {
                form.reject("email", "identity.people.known");
                yield Reply.invalid("identity/people", page(form));
            }
        };
    }

    private static Parsed<Lang> language(String raw) {
        return Lang.parse(raw).map(Parsed::valid).orElseGet(() -> Parsed.invalid("field.choice"));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/people/{id}/roles")
    Reply changeRoles(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        return switch (people.changeRoles(by, new PersonId(id), roles(form))) {
            case DONE -> Reply.seeOther("/" + lang.code() + "/admin/people?done=roles");
            case UNKNOWN -> Reply.notFound();
            case LAST_ADMINISTRATOR -> {
                var fresh = Submission.none();
                fresh.reject("people", "identity.people.lastAdministrator");
                yield Reply.invalid("identity/people", page(fresh));
            }
        };
    }

    private static Set<Role> roles(Submission form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.ticked(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
