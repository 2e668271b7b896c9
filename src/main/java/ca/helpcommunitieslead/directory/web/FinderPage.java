package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.directory.Naming;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * The page on which people find their municipality.
 *
 * @param links what one can do for each place, in the order in which it is offered
 * @param overview all places; shown while nothing is searched for
 */
public record FinderPage(
        Submission query, Found found, List<Place> places, List<MunicipalityLink> links, Overview overview) {
    private static final int FULL_LIST = 30;

    public FinderPage {
        places = List.copyOf(places);
        links = List.copyOf(links);
    }

    /**
     * A place that was found.
     *
     * @param upperTier the name of the county or region that it belongs to
     * @param division the geographic area
     * @param members how many municipalities belong to it
     */
    public record Place(Municipality municipality, Optional<Naming> upperTier, LocalizedText division, int members) {
        /** How it stands to its neighbours, in words. */
        public String standing(Ui ui) {
            return switch (municipality.tier()) {
                case LOWER ->
                    ui.t("directory.place.lower", upperTier.map(Naming::of).orElse(""));
                case UPPER -> ui.t("directory.place.upper", members);
                case SINGLE -> ui.t("directory.place.single") + area(ui);
            };
        }

        /** The geographic area, where its name says more than the municipality's own. */
        private String area(Ui ui) {
            return municipality.division().equals(municipality.name().en()) ? "" : " · " + ui.in(division);
        }
    }

    public boolean isAsked() {
        return !(found instanceof Found.Unasked);
    }

    /** What was found, in a sentence; empty where there is nothing to say. */
    public String summary(Ui ui) {
        return switch (found) {
            case Found.Unasked _ -> "";
            case Found.NoPostalCode _ -> "";
            case Found.Named(var all) when all.isEmpty() -> ui.t("directory.found.none", query.text("q"));
            case Found.Named(var all) when all.size() == FULL_LIST -> ui.t("directory.found.many", FULL_LIST);
            case Found.Named(var all) -> ui.t("directory.found.named", all.size());
            case Found.InArea(var area, var all) when all.isEmpty() -> ui.t("directory.found.area.none", area);
            case Found.InArea(var area, var all) -> ui.t("directory.found.area", area, all.size());
        };
    }

    /** Whether what was found is only probable. */
    public boolean isHint() {
        return found instanceof Found.InArea && !places.isEmpty();
    }

    /** Where a place of the map or the list leads. */
    public String address(Municipality municipality) {
        return links.getFirst().path().apply(municipality);
    }
}
