package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilSearch;
import ca.helpcommunitieslead.tracker.CouncilSearches;
import ca.helpcommunitieslead.tracker.CouncilState;
import ca.helpcommunitieslead.tracker.Tracker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where staff note that they looked for a council's decision and found none. */
@Controller
final class SearchController {
    private static final int MOST = 100;
    private static final String LIST = "/admin/council-searches";

    private final Tracker tracker;
    private final CouncilSearches searches;
    private final Campaigns campaigns;

    SearchController(Tracker tracker, CouncilSearches searches, Campaigns campaigns) {
        this.tracker = tracker;
        this.searches = searches;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink searchesLink() {
        return new StaffLink(12, LIST, "tracker.search.title", Set.of(Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR));
    }

    /** Whom nobody has looked at yet, the largest first. */
    @Allowed({Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/council-searches")
    Reply list(@PathVariable Lang lang) {
        var unknown = tracker.all().stream()
                .filter(council -> council.state() == CouncilState.NONE)
                .sorted(Comparator.comparing(
                        (Council council) -> council.municipality().population(), Comparator.reverseOrder()))
                .toList();
        return Reply.privatePage(
                "tracker/searches",
                new SearchListPage(unknown.stream().limit(MOST).toList(), unknown.size()));
    }

    @Allowed({Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/council-searches/{slug}")
    Reply form(@PathVariable Lang lang, @PathVariable String slug) {
        return tracker.bySlug(slug)
                .<Reply>map(council -> Reply.privatePage("tracker/search", page(council, Submission.none())))
                .orElseGet(Reply::notFound);
    }

    private SearchPage page(Council council, Submission form) {
        return new SearchPage(council, searches.of(council.municipality().code()), form);
    }

    @Allowed({Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/council-searches/{slug}")
    Reply add(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return tracker.bySlug(slug).map(council -> add(lang, council, form, by)).orElseGet(Reply::notFound);
    }

    private Reply add(Lang lang, Council council, Submission form, Person by) {
        var day = day(form.text("lookedOn"));
        var link = form.required("link", 2000);
        if (form.text("lookedOn").isEmpty()) form.reject("lookedOn", "field.date.missing");
        else if (day.isEmpty()) form.reject("lookedOn", "field.date.invalid");
        else if (day.get().isAfter(campaigns.today())) form.reject("lookedOn", "tracker.search.future");
        else if (day.get().isBefore(campaigns.current().start())) form.reject("lookedOn", "tracker.search.tooEarly");
        if (!link.isEmpty() && !Readers.isWebAddress(link)) form.reject("link", "tracker.search.link.invalid");
        if (!form.isValid()) return Reply.invalid("tracker/search", page(council, form));
        searches.record(by.id(), new CouncilSearch(council.municipality().code(), day.orElseThrow(), link));
        return back(lang, council);
    }

    private static Optional<LocalDate> day(String raw) {
        try {
            return Optional.of(LocalDate.parse(raw));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Allowed({Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/council-searches/{slug}/removal")
    Reply remove(@PathVariable Lang lang, @PathVariable String slug, Submission form, Person by) {
        return tracker.bySlug(slug)
                .map(council -> {
                    day(form.text("day"))
                            .ifPresent(day -> searches.remove(
                                    by.id(), council.municipality().code(), day));
                    return back(lang, council);
                })
                .orElseGet(Reply::notFound);
    }

    private static Reply back(Lang lang, Council council) {
        return Reply.seeOther(
                "/" + lang.code() + LIST + "/" + council.municipality().slug());
    }
}
