package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.tracker.Council;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The page of one council.
 *
 * @param upperTier the county or region that it belongs to
 * @param members the municipalities that belong to it
 * @param rows its records, newest decision first
 * @param endorsers how many people there have endorsed; empty where too few to be shown (R6)
 * @param onPaper how many of them signed on paper (R8); empty where there is nothing to say of it
 * @param organisations the first approved ones that work there
 * @param contact the address for whoever knows more
 */
public record CouncilPage(
        Council council,
        Optional<Municipality> upperTier,
        List<Municipality> members,
        List<Row> rows,
        OptionalLong endorsers,
        OptionalLong onPaper,
        Slice<PublicOrganisation> organisations,
        String contact) {

    public CouncilPage {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }

    /**
     * A record and whether it counts.
     *
     * @param positions also those of what it stands behind
     */
    public record Row(Resolution resolution, List<Position> positions, boolean counts, boolean currentTerm) {
        boolean isRefused() {
            return resolution.status() == Status.REFUSED;
        }

        /** How many asks the decision supports, wholly or in part; none where nothing was decided. */
        public long supported() {
            return asks(Stance::isSupportive);
        }

        public long opposed() {
            return asks(stance -> stance == Stance.OPPOSE);
        }

        private long asks(Predicate<Stance> wanted) {
            if (!resolution.decision().outcome().isCarried()) return 0;
            return positions.stream().map(Position::stance).filter(wanted).count();
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
