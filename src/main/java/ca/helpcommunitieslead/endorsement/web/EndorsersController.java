package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.endorsement.PublicEndorsers;
import ca.helpcommunitieslead.endorsement.PublicEndorsers.Entry;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public list of people, each one's entry, and the numbers (R6). */
@Controller
final class EndorsersController {
    private final PublicEndorsers people;
    private final Endorsements endorsements;
    private final Places places;
    private final Campaigns campaigns;

    EndorsersController(PublicEndorsers people, Endorsements endorsements, Places places, Campaigns campaigns) {
        this.people = people;
        this.endorsements = endorsements;
        this.places = places;
        this.campaigns = campaigns;
    }

    @Bean
    static NavigationEntry endorsersEntry() {
        return new NavigationEntry(NavigationEntry.Place.HEADER, 25, "/endorsers", "endorsement.navigation.endorsers");
    }

    @GetMapping("/{lang}/endorsers")
    Reply list(@PathVariable Lang lang, Submission query) {
        var search = new EndorserSearch(query);
        var filter = search.filter(places);
        var stretch = filter.map(found -> people.list(found, search.before()));
        return Reply.publicPage(
                "endorsement/endorsers",
                new EndorsersPage(
                        search,
                        stretch.orElseGet(EndorsersPage::nobody),
                        endorsements.tally(),
                        places.choices(lang, NearbyPlaces.none(), query.text("municipality")),
                        campaigns.current().zone()));
    }

    @GetMapping("/{lang}/endorsers/places")
    Reply numbers(@PathVariable Lang lang) {
        return Reply.publicPage("endorsement/numbers", NumbersPage.of(endorsements, places, campaigns.current()));
    }

    @GetMapping("/{lang}/endorsers/{number}")
    Reply entry(@PathVariable Lang lang, @PathVariable String number) {
        var named = EndorserSearch.number(number);
        if (named == null) return Reply.notFound();
        return switch (people.find(named)) {
            case Entry.Shown(var person) -> Reply.publicPage("endorsement/entry-page", new EntryPage(person));
            case Entry.TakenDown() -> takenDown();
            case Entry.Unknown() -> Reply.notFound();
        };
    }

    static Reply takenDown() {
        return Reply.privatePage("endorsement/entry-gone", new EntryGonePage()).status(HttpStatus.GONE);
    }
}
