package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.LogoId;
import ca.helpcommunitieslead.organisation.OrganisationId;
import ca.helpcommunitieslead.organisation.OrganisationReviews;
import ca.helpcommunitieslead.organisation.RefusalReason;
import ca.helpcommunitieslead.organisation.StaffOrganisations;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Staff's list of organisations in every state, and the page of each with its history. */
@Controller
final class StaffOrganisationController {
    private static final int LONGEST_WORDS = 2000;
    private static final String CHANGES = "organisation-change";

    private final StaffOrganisations organisations;
    private final OrganisationReviews reviews;
    private final ReviewQueue changes;
    private final StaffPages pages;

    StaffOrganisationController(
            StaffOrganisations organisations, OrganisationReviews reviews, List<ReviewQueue> queues, StaffPages pages) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.changes = queues.stream()
                .filter(queue -> queue.kind().equals(CHANGES))
                .findFirst()
                .orElseThrow();
        this.pages = pages;
    }

    @Bean
    static StaffLink staffOrganisationsLink() {
        return new StaffLink(15, "/admin/organisations", "organisation.navigation", Set.of(Role.VERIFIER));
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/organisations")
    Reply list(@PathVariable Lang lang, Submission query) {
        return pages.list(query);
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/organisations/{id}")
    Reply one(@PathVariable Lang lang, @PathVariable UUID id) {
        return page(lang, id, Submission.none());
    }

    private Reply page(Lang lang, UUID id, Submission form) {
        return organisations
                .file(new OrganisationId(id))
                .map(file -> pages.one(lang, file, form))
                .orElseGet(Reply::notFound);
    }

    /** Accepts or refuses, which for a listed organisation is taking it down. */
    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/organisations/{id}/decision")
    Reply decide(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var decision = decision(lang, form);
        if (!form.isValid()) return page(lang, id, form);
        return done(lang, id, reviews.decide(by, new OrganisationId(id), decision));
    }

    private Decision decision(Lang lang, Submission form) {
        if (form.ticked("accept")) return new Decision(true, "", form.optional("greeting", LONGEST_WORDS));
        var reason = RefusalReason.parse(form.text("reason"));
        if (reason.isEmpty()) form.reject("reason", "organisation.reason.missing");
        var words = form.optional("words", LONGEST_WORDS);
        if (words.isEmpty() && reason.isPresent()) words = pages.words(lang, reason.get());
        return new Decision(false, form.text("reason"), words);
    }

    private Reply done(Lang lang, UUID id, boolean decided) {
        if (decided) return Reply.seeOther("/" + lang.code() + "/admin/organisations/" + id);
        return organisations.file(new OrganisationId(id)).isEmpty()
                ? Reply.notFound()
                : new Reply.Problem(HttpStatus.CONFLICT);
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/organisations/{id}/changes/{proposal}/decision")
    Reply decideOnChange(
            @PathVariable Lang lang, @PathVariable UUID id, @PathVariable UUID proposal, Submission form, Person by) {
        var decision = decision(lang, form);
        if (!form.isValid()) return page(lang, id, form);
        return done(lang, id, changes.decide(by, proposal.toString(), decision));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/organisations/{id}/notes")
    Reply note(@PathVariable Lang lang, @PathVariable UUID id, Submission form, Person by) {
        var words = form.required("note", LONGEST_WORDS);
        if (!form.isValid()) return page(lang, id, form);
        return done(lang, id, reviews.note(by, new OrganisationId(id), words));
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/organisations/{id}/logos/{picture}")
    Reply logo(@PathVariable Lang lang, @PathVariable UUID id, @PathVariable UUID picture) {
        return organisations
                .logo(new OrganisationId(id), new LogoId(picture))
                .<Reply>map(logo -> new Reply.Picture(
                        logo.content(), MediaType.parseMediaType(logo.format().mediaType()), Reply.Kept.NEVER))
                .orElseGet(Reply::notFound);
    }
}
