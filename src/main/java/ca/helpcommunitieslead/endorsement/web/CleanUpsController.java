package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.CleanUp;
import ca.helpcommunitieslead.endorsement.CleanUp.CleanUpId;
import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.endorsement.CleanUps;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting endorsements aside by a query, with the count before it runs, and putting them back (R9). */
@Controller
final class CleanUpsController {
    private static final String PATH = "/admin/endorsements/cleanups";

    private final CleanUps cleanUps;
    private final CleanUpForm forms;
    private final Places places;

    CleanUpsController(CleanUps cleanUps, CleanUpForm forms, Places places) {
        this.cleanUps = cleanUps;
        this.forms = forms;
        this.places = places;
    }

    @Bean
    static StaffLink cleanUpsLink() {
        return new StaffLink(82, PATH, "endorsement.navigation.cleanups", Set.of(Role.VERIFIER));
    }

    /** The address may hold conditions already, as the links of the page of attempts do. */
    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/cleanups")
    Reply list(@PathVariable Lang lang, Submission address) {
        return Reply.privatePage("endorsement/cleanups", page(lang, address));
    }

    private CleanUpsPage page(Lang lang, Submission form) {
        var choices = places.choices(lang, NearbyPlaces.none(), form.text("municipality"));
        return new CleanUpsPage(cleanUps.all(), form, choices, forms.zone());
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/cleanups")
    Reply save(@PathVariable Lang lang, Submission form, Person by) {
        return forms.read(form)
                .<Reply>map(wanted -> to(lang, cleanUps.save(by, wanted.note(), wanted.query())))
                .orElseGet(() -> Reply.invalid("endorsement/cleanups", page(lang, form)));
    }

    private static Reply to(Lang lang, CleanUpId id) {
        return Reply.seeOther("/" + lang.code() + PATH + "/" + id.value());
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/cleanups/{id}")
    Reply show(@PathVariable Lang lang, @PathVariable UUID id) {
        return cleanUps.find(new CleanUpId(id))
                .<Reply>map(found -> Reply.privatePage("endorsement/cleanup", page(found)))
                .orElseGet(Reply::notFound);
    }

    private CleanUpPage page(CleanUp cleanUp) {
        var finding = cleanUp.state() == State.SAVED
                ? Optional.of(cleanUps.preview(cleanUp.query()))
                : Optional.<CleanUps.Finding>empty();
        var municipality = Optional.ofNullable(cleanUp.query().municipality()).flatMap(places::find);
        return new CleanUpPage(cleanUp, finding, municipality, forms.zone());
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/cleanups/{id}/run")
    Reply start(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return after(lang, id, cleanUps.start(by, new CleanUpId(id)));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/cleanups/{id}/cancellation")
    Reply cancel(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return after(lang, id, cleanUps.cancel(by, new CleanUpId(id)));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/cleanups/{id}/reversal")
    Reply undo(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return after(lang, id, cleanUps.undo(by, new CleanUpId(id)));
    }

    /** Where somebody was faster, the page shows how it stands now. */
    private Reply after(Lang lang, UUID id, boolean moved) {
        if (moved) return to(lang, new CleanUpId(id));
        return cleanUps.find(new CleanUpId(id))
                .<Reply>map(found ->
                        Reply.privatePage("endorsement/cleanup", page(found)).status(HttpStatus.CONFLICT))
                .orElseGet(Reply::notFound);
    }
}
