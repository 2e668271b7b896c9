package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.ClauseChange;
import ca.helpcommunitieslead.resolution.VerbForce;
import ca.helpcommunitieslead.resolution.WordingComparison;
import ca.helpcommunitieslead.resolution.WordingComparison.Pair;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a council adopted beside the sample resolution.
 *
 * @param compared null where one of the two is not there
 */
public record WordingComparisonPage(
        ResolutionPage shown, @Nullable Compared compared) {
    /**
     * Both texts, clause by clause.
     *
     * @param version of the sample
     * @param published the day on which this edition of it was published
     * @param priorities the titles of those that it was made out for
     */
    public record Compared(
            WordingComparison wording, int version, LocalDate published, List<LocalizedText> priorities) {
        public Compared {
            priorities = List.copyOf(priorities);
        }

        /** How many clauses there are of each kind of change, in words; kinds without a clause are not named. */
        public List<String> summary(Ui ui) {
            return Arrays.stream(ClauseChange.values())
                    .filter(change -> wording.count(change) > 0)
                    .map(change -> ui.t("resolution.wording.count." + change, wording.count(change)))
                    .toList();
        }

        public List<Part> parts() {
            return List.of(
                    new Part("resolution.wording.preamble", wording.preamble()),
                    new Part("resolution.wording.operative", wording.operative()));
        }
    }

    /** One of the two lists. */
    public record Part(String titleKey, List<Pair> pairs) {}

    public boolean hasText() {
        return !shown.decision().text().isBlank();
    }

    public Lang textLang() {
        return shown.decision().textLang();
    }

    /** The words of the lists by which softening is judged, from the strongest to the mildest. */
    public List<VerbForce> forces() {
        return List.of(VerbForce.values()).reversed();
    }

    public String words(VerbForce force) {
        return String.join(", ", force.words(textLang()));
    }
}
