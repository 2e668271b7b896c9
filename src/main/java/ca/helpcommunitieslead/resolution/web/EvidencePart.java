package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.resolution.Checklist;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Difference;
import ca.helpcommunitieslead.resolution.LinkState;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record rests on, strongest first, where the sources disagree, and what was compared at each verification.
 *
 * @param checklists by the number of the step in the history
 */
public record EvidencePart(
        List<Piece> pieces,
        Decision decision,
        List<Difference> differences,
        Map<Integer, Checklist> checklists,
        ZoneId zone)
        implements PagePart {
    public EvidencePart {
        pieces = List.copyOf(pieces);
        differences = List.copyOf(differences);
        checklists = Map.copyOf(checklists);
    }

    /**
     * A piece of evidence with what is known of it today.
     *
     * @param state of its link; null where it has none, or nobody has tried it yet
     * @param copySince when its copy was stored; null where there is none
     */
    public record Piece(
            Exhibit exhibit,
            @Nullable LinkState state,
            @Nullable Instant copySince) {}

    /** When its link was last tried and what came of that; empty where nobody has tried it. */
    public Optional<String> linkWords(Ui ui, Piece piece) {
        return Optional.ofNullable(piece.state()).map(state -> {
            if (state.isDead() && state.failingSince() != null) {
                var kept = piece.copySince() == null ? "resolution.link.dead" : "resolution.link.deadButKept";
                return ui.t(kept, date(ui, state.failingSince()), date(ui, state.checkedAt()));
            }
            return ui.t("resolution.link." + state.result(), date(ui, state.checkedAt()));
        });
    }

    public String date(Ui ui, Instant instant) {
        return ui.date(LocalDate.ofInstant(instant, zone));
    }

    /** A difference in words: who says what, and which of the two holds. */
    public String words(Ui ui, Difference difference) {
        var said = ui.t("resolution.said." + difference.claiming(), DifferenceWords.claimed(ui, difference));
        var recorded = DifferenceWords.recorded(ui, difference, decision);
        return switch (difference.weight()) {
            case OUTRANKED ->
                ui.t(
                        "resolution.difference.OUTRANKED",
                        said,
                        ui.t("resolution.outranks." + difference.best(), recorded));
            case EQUAL -> ui.t("resolution.difference.EQUAL", said, recorded);
            case BEST -> ui.t("resolution.difference.BEST", said, recorded);
        };
    }

    /** What was compared in this step of the history; empty where it was no verification, or an early one. */
    public String compared(Ui ui, int step) {
        var list = checklists.get(step);
        if (list == null || list.seen().isEmpty()) return "";
        var things = Arrays.stream(CheckItem.values())
                .filter(list.seen()::contains)
                .map(item -> ui.t("resolution.checklist.short." + item))
                .collect(Collectors.joining(", "));
        return ui.t(
                list.moot().isEmpty() ? "resolution.checklist.compared" : "resolution.checklist.comparedWithoutVote",
                things);
    }
}
