package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.tracker.Council;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The page of one council.
 *
 * @param upperTier the county or region that it belongs to
 * @param members the municipalities that belong to it
 * @param rows its records, newest decision first
 * @param endorsers how many people there have endorsed; empty where too few to be shown (R6)
 * @param contact the address for whoever knows more
 */
public record CouncilPage(
        Council council,
        Optional<Municipality> upperTier,
        List<Municipality> members,
        List<Row> rows,
        OptionalLong endorsers,
        String contact) {

    public CouncilPage {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }

    /** A record and whether it counts. */
    public record Row(Resolution resolution, boolean counts, boolean currentTerm) {
        boolean isRefused() {
            return resolution.status() == Status.REFUSED;
        }

        /** Where the record stands, in words. */
        public String status(Ui ui) {
            var rescinded = resolution.rescindedOn();
            return rescinded == null
                    ? ui.t("resolution.status." + resolution.status())
                    : ui.t("tracker.row.rescinded", ui.date(rescinded));
        }
    }

    /** The records that nobody has turned down. */
    public List<Row> decisions() {
        return rows.stream().filter(row -> !row.isRefused()).toList();
    }

    public List<Row> refused() {
        return rows.stream().filter(Row::isRefused).toList();
    }

    public Municipality municipality() {
        return council.municipality();
    }
}
