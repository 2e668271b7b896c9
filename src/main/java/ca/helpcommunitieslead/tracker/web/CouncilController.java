package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.OrganisationFilter;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilSearch;
import ca.helpcommunitieslead.tracker.CouncilSearches;
import ca.helpcommunitieslead.tracker.Tracker;
import ca.helpcommunitieslead.tracker.web.CouncilPage.Backing;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CouncilController {
    private final Tracker tracker;
    private final Matters matters;
    private final Supporters supporters;
    private final Surroundings surroundings;
    private final Campaigns campaigns;

    CouncilController(
            Tracker tracker, Matters matters, Supporters supporters, Surroundings surroundings, Campaigns campaigns) {
        this.tracker = tracker;
        this.matters = matters;
        this.supporters = supporters;
        this.surroundings = surroundings;
        this.campaigns = campaigns;
    }

    @GetMapping("/{lang}/councils/{slug}")
    Reply show(@PathVariable Lang lang, @PathVariable String slug) {
        return tracker.bySlug(slug)
                .<Reply>map(council -> Reply.publicPage("tracker/council", page(council)))
                .or(() -> surroundings
                        .successions()
                        .renamed(slug)
                        .map(now -> new Reply.Redirect("/" + lang.code() + "/councils/" + now)))
                .orElseGet(Reply::notFound);
    }

    private CouncilPage page(Council council) {
        var code = council.municipality().code();
        return new CouncilPage(
                council,
                matters.rows(council),
                matters.named(code),
                matters.searches(code),
                surroundings.around().around(council.municipality()),
                supporters.behind(code),
                surroundings.meetings().of(code, campaigns.today()),
                surroundings.successions().of(council.municipality()),
                campaigns.current());
    }

    /** What the council has before it, and had. */
    @Component
    record Matters(Counting counting, Plans plans, CouncilSearches searches) {
        List<CouncilRow> rows(Council council) {
            var records = council.resolutions();
            var positions = counting.positionsAmong(records);
            var reasons = counting.reasonsAmong(records);
            return records.stream()
                    .map(resolution -> new CouncilRow(
                            resolution,
                            positions.apply(resolution),
                            reasons.apply(resolution).isEmpty(),
                            counting.isOfCurrentTerm(resolution)))
                    .toList();
        }

        /** Only where the member let the public know which council it is. */
        List<Plan> named(MunicipalityCode council) {
            return plans.of(council).stream()
                    .filter(plan -> plan.disclosure() == Disclosure.NAMED && plan.goesOn())
                    .toList();
        }

        List<CouncilSearch> searches(MunicipalityCode council) {
            return searches.of(council);
        }
    }

    @Component
    record Surroundings(Around.Finder around, Meetings.Finder meetings, Succession.Finder successions) {}

    /** Who else stands behind the campaign in a municipality. */
    @Component
    record Supporters(Endorsements endorsements, Organisations organisations) {
        private static final int MOST = 10;

        /** Of the organisations the first by name; the rest are in their directory. */
        Backing behind(MunicipalityCode municipality) {
            return new Backing(
                    endorsements.shownIn(municipality),
                    endorsements.onPaperShownIn(municipality),
                    organisations.approved(OrganisationFilter.in(municipality), 1, MOST));
        }
    }
}
