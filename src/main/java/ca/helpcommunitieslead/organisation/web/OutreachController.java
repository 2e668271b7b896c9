package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.organisation.OutreachId;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The outreach log of an approved organisation's contact: its own entries, and what others plan at a council. */
@Controller
final class OutreachController {
    private final ApprovedContacts contacts;
    private final Outreach outreach;
    private final OutreachDesk desk;
    private final OutreachWriting writing;
    private final OrganisationPlaces places;

    OutreachController(
            ApprovedContacts contacts,
            Outreach outreach,
            OutreachDesk desk,
            OutreachWriting writing,
            OrganisationPlaces places) {
        this.contacts = contacts;
        this.outreach = outreach;
        this.desk = desk;
        this.writing = writing;
        this.places = places;
    }

    @GetMapping("/{lang}/organisation-access/{token}/outreach")
    Reply list(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        return contacts.page(token, organisation -> {
            var rows = outreach.of(organisation.id()).stream().map(desk::row).toList();
            var place = OutreachPlace.of(lang, token, organisation);
            return Reply.privatePage(
                    "organisation/outreach", new OutreachListPage(place, rows, OutreachDesk.notice(query)));
        });
    }

    /** A municipality in the address is chosen already. */
    @GetMapping("/{lang}/organisation-access/{token}/outreach/new")
    Reply form(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        var form = Submission.of(Map.of("municipality", query.text("municipality")));
        return contacts.page(
                token, organisation -> desk.blank(OutreachPlace.of(lang, token, organisation), form, List.of()));
    }

    @PostMapping("/{lang}/organisation-access/{token}/outreach")
    Reply add(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        return contacts.change(token, organisation -> writing.add(OutreachPlace.of(lang, token, organisation), form));
    }

    /** What others plan at the council that the address names: who, how, by when; neither the names nor what came of it. */
    @GetMapping("/{lang}/organisation-access/{token}/outreach/councils")
    Reply councils(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        return contacts.page(token, organisation -> {
            var council = query.present("municipality")
                    .flatMap(raw -> places.read(raw).toOptional())
                    .flatMap(places::find);
            var plans = council.map(found -> outreach.ofOthersAt(found.code(), organisation.id()))
                    .orElse(List.of());
            var place = OutreachPlace.of(lang, token, organisation);
            return Reply.privatePage(
                    "organisation/council-plans",
                    new CouncilPlansPage(place, query, places.choices(lang), council, plans));
        });
    }

    @GetMapping("/{lang}/organisation-access/{token}/outreach/{id}")
    Reply one(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID id) {
        return contacts.page(
                token, organisation -> desk.one(OutreachPlace.of(lang, token, organisation), new OutreachId(id)));
    }

    @PostMapping("/{lang}/organisation-access/{token}/outreach/{id}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID id, Submission form) {
        return contacts.change(
                token,
                organisation -> writing.correct(OutreachPlace.of(lang, token, organisation), new OutreachId(id), form));
    }

    @PostMapping("/{lang}/organisation-access/{token}/outreach/{id}/completion")
    Reply complete(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID id, Submission form) {
        return contacts.change(
                token,
                organisation ->
                        writing.complete(OutreachPlace.of(lang, token, organisation), new OutreachId(id), form));
    }

    @PostMapping("/{lang}/organisation-access/{token}/outreach/{id}/cancellation")
    Reply drop(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID id) {
        return contacts.change(
                token, organisation -> writing.drop(OutreachPlace.of(lang, token, organisation), new OutreachId(id)));
    }

    @PostMapping("/{lang}/organisation-access/{token}/outreach/{id}/resumption")
    Reply planAgain(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID id) {
        return contacts.change(
                token,
                organisation -> writing.planAgain(OutreachPlace.of(lang, token, organisation), new OutreachId(id)));
    }
}
