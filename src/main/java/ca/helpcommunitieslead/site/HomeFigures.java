package ca.helpcommunitieslead.site;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the home page tells of the campaign's standing. */
public interface HomeFigures {
    Standing standing();

    /**
     * The count with everything that is told beside it.
     *
     * @param threshold how many councils open the talks
     * @param cells the counted councils, in the order in which they came to count
     * @param currentTerm how many of them decided in the present council term
     * @param crossedAt when the threshold was reached; empty before, and again once the count has fallen below
     * @param closedAgain it was reached once, and the count has fallen below since (R18)
     * @param population persons under at least one counted council, each counted once (R15)
     * @param populationOfAll persons in all municipalities
     * @param individuals confirmed endorsements by people
     * @param organisations approved endorsements by organisations
     */
    record Standing(
            int threshold,
            List<Cell> cells,
            int counted,
            int currentTerm,
            Optional<Instant> crossedAt,
            boolean closedAgain,
            long population,
            long populationOfAll,
            int municipalities,
            long individuals,
            int organisations,
            Instant countedAt) {
        public Standing {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One counted council.
     *
     * @param currentTerm whether it decided in the present council term
     */
    record Cell(LocalizedText name, String slug, LocalDate decidedOn, boolean currentTerm) {}
}
