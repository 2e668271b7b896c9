package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.OrganisationFilter;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.Tracker;
import ca.helpcommunitieslead.tracker.web.CouncilPage.Row;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CouncilController {
    private final Tracker tracker;
    private final Municipalities municipalities;
    private final Counting counting;
    private final Supporters supporters;
    private final Campaigns campaigns;

    CouncilController(
            Tracker tracker,
            Municipalities municipalities,
            Counting counting,
            Supporters supporters,
            Campaigns campaigns) {
        this.tracker = tracker;
        this.municipalities = municipalities;
        this.counting = counting;
        this.supporters = supporters;
        this.campaigns = campaigns;
    }

    @GetMapping("/{lang}/councils/{slug}")
    Reply show(@PathVariable Lang lang, @PathVariable String slug) {
        return tracker.bySlug(slug)
                .<Reply>map(council -> Reply.publicPage("tracker/council", page(council)))
                .orElseGet(Reply::notFound);
    }

    private CouncilPage page(Council council) {
        var municipality = council.municipality();
        return new CouncilPage(
                council,
                municipality.upperTierCode().map(municipalities::get),
                municipalities.members(municipality.code()),
                council.resolutions().stream().map(this::row).toList(),
                supporters.endorsements().shownIn(municipality.code()),
                supporters.endorsements().onPaperShownIn(municipality.code()),
                supporters.organisationsIn(municipality.code()),
                campaigns.current().contact());
    }

    private Row row(Resolution resolution) {
        return new Row(
                resolution,
                counting.positions(resolution),
                counting.reasonsAgainst(resolution).isEmpty(),
                counting.isOfCurrentTerm(resolution));
    }

    /** Who else stands behind the campaign in a municipality. */
    @Component
    record Supporters(Endorsements endorsements, Organisations organisations) {
        private static final int MOST = 10;

        /** The first by name; the rest are in their directory. */
        Slice<PublicOrganisation> organisationsIn(MunicipalityCode municipality) {
            return organisations.approved(OrganisationFilter.in(municipality), 1, MOST);
        }
    }
}
