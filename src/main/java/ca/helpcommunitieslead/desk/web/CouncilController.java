package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a council works: its own members keep it up to date, and so do staff. */
@Controller
final class CouncilController {
    private final CouncilDesk desk;
    private final Memberships memberships;

    CouncilController(CouncilDesk desk, Memberships memberships) {
        this.desk = desk;
        this.memberships = memberships;
    }

    @Allowed
    @GetMapping("/{lang}/desk/councils/{slug}")
    Reply own(@PathVariable Lang lang, @PathVariable String slug, Submission query, Person person) {
        return forMember(slug, person, municipality -> desk.show(municipality, own(slug), query));
    }

    private Reply forMember(String slug, Person person, Function<Municipality, Reply> reply) {
        return desk.with(
                slug,
                municipality -> memberships.current(person, municipality.code()).isPresent()
                        ? reply.apply(municipality)
                        : new Reply.Problem(HttpStatus.FORBIDDEN));
    }

    private static String own(String slug) {
        return "/desk/councils/" + slug;
    }

    @Allowed
    @PostMapping("/{lang}/desk/councils/{slug}")
    Reply saveOwn(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return forMember(slug, by, municipality -> desk.save(lang, municipality, own(slug), form, by));
    }

    @Allowed
    @PostMapping("/{lang}/desk/councils/{slug}/cancellation")
    Reply cancelOwn(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return forMember(slug, by, municipality -> desk.cancel(lang, municipality, own(slug), form, by));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/councils/{slug}")
    Reply any(@PathVariable Lang lang, @PathVariable String slug, Submission query) {
        return desk.with(slug, municipality -> desk.show(municipality, any(slug), query));
    }

    private static String any(String slug) {
        return "/admin/councils/" + slug;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/councils/{slug}")
    Reply saveAny(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return desk.with(slug, municipality -> desk.save(lang, municipality, any(slug), form, by));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/councils/{slug}/cancellation")
    Reply cancelAny(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return desk.with(slug, municipality -> desk.cancel(lang, municipality, any(slug), form, by));
    }
}
