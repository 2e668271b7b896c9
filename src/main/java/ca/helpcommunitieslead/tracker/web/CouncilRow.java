package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A record on its council's page, and whether it counts.
 *
 * @param positions also those of what it stands behind
 */
public record CouncilRow(Resolution resolution, List<Position> positions, boolean counts, boolean currentTerm) {
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

    /** What the public may read of how it came about and what followed, oldest first; decisions have their own line. */
    public List<Step> course() {
        return resolution.publicHistory().stream()
                .filter(step -> step.day() != null && isBetweenDecisions(step.stage()))
                .toList();
    }

    private static boolean isBetweenDecisions(@Nullable Stage stage) {
        return stage != null && stage.kind() != Stage.Kind.DECISION;
    }
}
