package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.tracker.Council;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The page of one council.
 *
 * @param upperTier the county or region that it belongs to
 * @param members the municipalities that belong to it
 * @param endorsers how many people there have endorsed; empty where too few to be shown (R6)
 */
public record CouncilPage(
        Council council,
        Optional<Municipality> upperTier,
        List<Municipality> members,
        List<Row> rows,
        OptionalLong endorsers) {

    public CouncilPage {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }

    /** A record and whether it counts. */
    public record Row(Resolution resolution, boolean counts, boolean currentTerm) {}

    public Municipality municipality() {
        return council.municipality();
    }
}
