package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.endorsement.Endorsements.Tally;
import ca.helpcommunitieslead.endorsement.PlaceCounts;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of people by place and by day.
 *
 * @param places those shown by themselves, most people first
 * @param smallest how many people a place has at least that is shown by itself (R6)
 */
public record NumbersPage(
        Tally tally, List<PlaceRow> places, PlaceCounts counts, Growth growth, int smallest, Campaign campaign) {

    static NumbersPage of(Endorsements endorsements, Places places, Campaign campaign) {
        var counts = endorsements.places();
        return new NumbersPage(
                endorsements.tally(),
                counts.shown().stream()
                        .map(place -> new PlaceRow(place.municipality().flatMap(places::find), place.people()))
                        .toList(),
                counts,
                Growth.of(endorsements.days()),
                campaign.smallestPlaceShown(),
                campaign);
    }

    public String countedAt(Ui ui) {
        return ui.dateTime(tally.countedAt(), campaign.zone());
    }

    /** A line of the table; without a municipality those who live elsewhere or did not say. */
    public record PlaceRow(Optional<Municipality> municipality, long people) {}
}
