package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.PaperBatch;
import ca.helpcommunitieslead.endorsement.PaperBatchId;
import ca.helpcommunitieslead.endorsement.PaperEndorsements;
import ca.helpcommunitieslead.endorsement.PaperEndorsements.Counted;
import ca.helpcommunitieslead.endorsement.PaperRow;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Endorsements on paper: a list is typed or pasted, looked over line by line, and then counted (R8). */
@Controller
final class PaperController {
    private static final String PATH = "/admin/endorsements/paper";
    private static final String ENTRY = "endorsement/paper/entry";

    private static final Map<String, String> NOTICES = Map.of(
            "counted", "endorsement.paper.done.counted",
            "retracted", "endorsement.paper.done.retracted",
            "restored", "endorsement.paper.done.restored");

    private final PaperEndorsements paper;
    private final Places places;
    private final Campaigns campaigns;
    private final People people;

    PaperController(PaperEndorsements paper, Places places, Campaigns campaigns, People people) {
        this.paper = paper;
        this.places = places;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Bean
    static StaffLink paperLink() {
        return new StaffLink(44, PATH, "endorsement.paper.navigation", Set.of(Role.VERIFIER));
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/paper")
    Reply list() {
        return Reply.privatePage("endorsement/paper/list", new PaperListPage(paper.all()));
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/paper/new")
    Reply form(@PathVariable Lang lang) {
        return Reply.privatePage(ENTRY, page(lang, Submission.none(), List.of(), false));
    }

    private PaperEntryPage page(Lang lang, Submission form, List<PaperRow> rows, boolean changed) {
        var choices = places.choices(lang, NearbyPlaces.none(), form.text("municipality"));
        return new PaperEntryPage(form, choices, rows, changed);
    }

    /** Says of each line what counting it would do; nothing is stored. */
    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/paper/check")
    Reply check(@PathVariable Lang lang, Submission form) {
        return new PaperForm(form, places, campaigns.today())
                .read()
                .map(origin -> paper.check(origin, form.text("lines")))
                .filter(rows -> fits(form, rows))
                .map(rows -> Reply.privatePage(ENTRY, page(lang, form, rows, false)))
                .orElseGet(() -> Reply.invalid(ENTRY, page(lang, form, List.of(), false)));
    }

    /** A heading alone is no list, and a list is not endless. */
    private static boolean fits(Submission form, List<PaperRow> rows) {
        if (rows.isEmpty()) form.reject("lines", "endorsement.paper.lines.missing");
        if (rows.size() > PaperEndorsements.MOST_LINES)
            form.reject("lines", "endorsement.paper.lines.tooMany", PaperEndorsements.MOST_LINES);
        return form.isValid();
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/paper")
    Reply count(@PathVariable Lang lang, Submission form, Person by) {
        var origin = new PaperForm(form, places, campaigns.today()).read();
        if (origin.isEmpty()) return Reply.invalid(ENTRY, page(lang, form, List.of(), false));
        return switch (paper.count(by, origin.get(), form.text("lines"), expected(form))) {
            case Counted.Done(var id) -> Reply.seeOther(address(lang, id) + "?done=counted");
            case Counted.Otherwise(var rows)
            when !fits(form, rows) -> Reply.invalid(ENTRY, page(lang, form, List.of(), false));
            case Counted.Otherwise(var rows) ->
                Reply.privatePage(ENTRY, page(lang, form, rows, true)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static int expected(Submission form) {
        var raw = form.text("expected");
        return raw.matches("\\d{1,4}") ? Integer.parseInt(raw) : -1;
    }

    private static String address(Lang lang, PaperBatchId id) {
        return "/" + lang.code() + PATH + "/" + id.value();
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements/paper/{id}")
    Reply batch(@PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return paper.byId(new PaperBatchId(id))
                .<Reply>map(batch -> Reply.privatePage("endorsement/paper/batch", page(batch, done)))
                .orElseGet(Reply::notFound);
    }

    private PaperBatchPage page(PaperBatch batch, String done) {
        var municipality =
                batch.origin().municipalityCode().flatMap(places::find).map(Municipality::label);
        var enteredBy = people.byId(batch.enteredBy()).map(Person::name).orElse("–");
        return new PaperBatchPage(
                batch, municipality, enteredBy, campaigns.current().zone(), NOTICES.get(done));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/paper/{id}/retraction")
    Reply retract(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        var batch = new PaperBatchId(id);
        if (paper.byId(batch).isEmpty()) return Reply.notFound();
        return Reply.seeOther(address(lang, batch) + (paper.retract(by, batch) ? "?done=retracted" : ""));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/endorsements/paper/{id}/restoration")
    Reply restore(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        var batch = new PaperBatchId(id);
        if (paper.byId(batch).isEmpty()) return Reply.notFound();
        return Reply.seeOther(address(lang, batch) + (paper.restore(by, batch).isPresent() ? "?done=restored" : ""));
    }
}
