package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.Logo;
import ca.helpcommunitieslead.organisation.LogoId;
import ca.helpcommunitieslead.organisation.LogoPicture.Format;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.organisation.Organisations.Listing;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public list of organisations, the page of each, and their logos. */
@Controller
final class DirectoryController {
    private final Organisations organisations;
    private final OrganisationPlaces places;

    DirectoryController(Organisations organisations, OrganisationPlaces places) {
        this.organisations = organisations;
        this.places = places;
    }

    @Bean
    static NavigationEntry organisationsEntry() {
        return new NavigationEntry(NavigationEntry.Place.FOOTER, 7, "/organisations", "organisation.navigation");
    }

    @Bean
    static MunicipalityLink organisationsLink() {
        return new MunicipalityLink(
                40, "organisation.link", municipality -> "/organisations?municipality=" + municipality.code());
    }

    @GetMapping("/{lang}/organisations")
    Reply list(@PathVariable Lang lang, Submission query) {
        var filter = new DirectoryFilter(query);
        var found = filter.find(organisations);
        var rows = found.items().stream().map(this::row).toList();
        return Reply.publicPage(
                "organisation/list",
                new DirectoryPage(
                        query,
                        rows,
                        filter.pager(found),
                        found.total(),
                        organisations.count(),
                        places.choices(filter.withChosen(organisations.municipalities()), lang)));
    }

    private DirectoryPage.Row row(PublicOrganisation organisation) {
        return new DirectoryPage.Row(organisation, organisation.municipality().flatMap(places::find));
    }

    @GetMapping("/{lang}/organisations/{slug}")
    Reply one(@PathVariable Lang lang, @PathVariable String slug) {
        return switch (organisations.bySlug(slug)) {
            case Listing.Listed(var organisation) ->
                Reply.publicPage("organisation/organisation", new OrganisationPage(row(organisation)));
            case Listing.Gone() ->
                Reply.privatePage("organisation/left", new LeftPage()).status(HttpStatus.GONE);
            case Listing.Unknown() -> Reply.notFound();
        };
    }

    /** Only while its organisation is listed with it. */
    @GetMapping("/organisation-logos/{id}.{extension}")
    Reply logo(@PathVariable UUID id, @PathVariable String extension) {
        return format(extension)
                .flatMap(format -> organisations
                        .logo(new Logo(new LogoId(id), extension))
                        .<Reply>map(content -> new Reply.Picture(
                                content, MediaType.parseMediaType(format.mediaType()), Reply.Kept.FOR_MINUTES)))
                .orElseGet(Reply::notFound);
    }

    private static Optional<Format> format(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
