package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What was done to a clause of the template, judged by rules that the page states. */
public enum ClauseChange {
    UNCHANGED,
    SOFTENED,
    EXTENDED,
    CHANGED,
    LEFT_OUT,
    ADDED;

    /** What stands for a blank that the council had to fill in. */
    private static final String BLANK = "blankblankblank";

    private static final Pattern BLANKS = Pattern.compile("\\[\\[[^\\]]*]]");
    private static final Set<String> SMALL =
            Set.of("to", "that", "upon", "on", "for", "a", "de", "d", "que", "qu", "le", "la", "l");

    /**
     * Only words added: extended. Only words taken away, or a verb exchanged for one that obliges less: softened.
     * Spelling, signs and what was filled into a blank are no change.
     */
    static ClauseChange between(String template, String adopted, Lang lang) {
        var old = Similarity.words(
                BLANKS.matcher(ClauseSigns.withoutOpening(template)).replaceAll(" " + BLANK + " "));
        var fresh = Similarity.words(ClauseSigns.withoutOpening(adopted));
        var judged = DiffUtils.diff(old, fresh).getDeltas().stream()
                .map(delta -> new Exchange(
                        delta.getSource().getLines(), delta.getTarget().getLines()))
                .filter(exchange -> !exchange.isFilledIn())
                .map(exchange -> exchange.judge(lang))
                .distinct()
                .toList();
        if (judged.isEmpty()) return UNCHANGED;
        return judged.size() == 1 ? judged.getFirst() : CHANGED;
    }

    /** Whether nothing is in it but a blank. */
    static boolean isBlank(String template) {
        var said = BLANKS.matcher(ClauseSigns.withoutOpening(template)).replaceAll("");
        return BLANKS.matcher(template).find() && Similarity.words(said).isEmpty();
    }

    private record Exchange(List<String> removed, List<String> added) {
        boolean isFilledIn() {
            return !removed.isEmpty() && removed.stream().allMatch(BLANK::equals);
        }

        ClauseChange judge(Lang lang) {
            if (removed.isEmpty()) return EXTENDED;
            if (added.isEmpty()) return SOFTENED;
            return obligesLess(lang) ? SOFTENED : CHANGED;
        }

        private boolean obligesLess(Lang lang) {
            var before = VerbForce.of(removed, lang);
            var after = VerbForce.of(added, lang);
            return before.isPresent()
                    && after.isPresent()
                    && after.get().compareTo(before.get()) < 0
                    && added.stream().allMatch(word -> isVerbOrSmall(word, lang));
        }

        private static boolean isVerbOrSmall(String word, Lang lang) {
            return SMALL.contains(word) || VerbForce.of(List.of(word), lang).isPresent();
        }
    }
}
