package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.directory.Namings;
import ca.helpcommunitieslead.directory.web.FinderPage.Place;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class FinderController {
    private final Finder finder;
    private final Municipalities municipalities;
    private final Namings namings;
    private final List<MunicipalityLink> links;

    FinderController(Finder finder, Municipalities municipalities, Namings namings, List<MunicipalityLink> links) {
        this.finder = finder;
        this.municipalities = municipalities;
        this.namings = namings;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(MunicipalityLink::order))
                .toList();
    }

    @Bean
    static NavigationEntry finderEntry() {
        return new NavigationEntry(NavigationEntry.Place.FOOTER, 5, "/municipalities", "directory.title");
    }

    @GetMapping("/{lang}/municipalities")
    Reply find(@PathVariable Lang lang, Submission query) {
        var found = finder.find(query.text("q"));
        if (found instanceof Found.NoPostalCode) query.reject("q", "directory.search.postal.invalid");
        var places = found.all().stream()
                .map(municipality -> place(municipality, lang))
                .toList();
        return Reply.publicPage(
                "directory/municipalities", new FinderPage(query, found, places, links, new Overview(municipalities)));
    }

    private Place place(Municipality municipality, Lang lang) {
        return new Place(
                municipality,
                municipality.upperTierCode().map(code -> namings.of(municipalities.get(code), lang)),
                municipalities.divisionName(municipality.division()),
                municipalities.members(municipality.code()).size());
    }
}
