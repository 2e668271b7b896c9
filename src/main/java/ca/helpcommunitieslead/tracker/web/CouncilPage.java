package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilSearch;
import java.util.List;
import java.util.OptionalLong;

/**
 * The page of one council.
 *
 * @param rows its records, newest decision first
 * @param plans what its members prepare, as far as they let the public know which council it is
 * @param searches when somebody looked for a decision and found none, newest first
 */
public record CouncilPage(
        Council council,
        List<CouncilRow> rows,
        List<Plan> plans,
        List<CouncilSearch> searches,
        Around around,
        Backing backing,
        Meetings meetings,
        Succession succession,
        Campaign campaign) {

    public CouncilPage {
        rows = List.copyOf(rows);
        plans = List.copyOf(plans);
        searches = List.copyOf(searches);
    }

    /**
     * Who stands behind the campaign there.
     *
     * @param endorsers how many people have endorsed; empty where too few to be shown (R6)
     * @param onPaper how many of them signed on paper (R8); empty where there is nothing to say of it
     * @param organisations the first approved ones that work there
     */
    public record Backing(OptionalLong endorsers, OptionalLong onPaper, Slice<PublicOrganisation> organisations) {}

    /** The records that nobody has turned down. */
    public List<CouncilRow> decisions() {
        return rows.stream().filter(row -> !row.isRefused()).toList();
    }

    public List<CouncilRow> refused() {
        return rows.stream().filter(CouncilRow::isRefused).toList();
    }

    public Municipality municipality() {
        return council.municipality();
    }

    /** The key of what a visitor can do next, which depends on where the council stands. */
    public String nextKey() {
        return switch (council.state()) {
            case COUNTED -> "tracker.next.counted";
            case PASSED, REPORTED -> "tracker.next.proof";
            case AGAINST, RESCINDED, NOTED -> "tracker.next.again";
            case SEARCHED, NONE -> plans.isEmpty() ? "tracker.next.first" : "tracker.next.planned";
        };
    }
}
