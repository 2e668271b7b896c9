package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Clause;
import ca.helpcommunitieslead.resolution.Similarity;
import java.util.Comparator;
import java.util.List;

/** Which asks a clause may speak of, by the words that both have in common; a hint for people, never stored by itself. */
public record Suggestions(List<Ask> asks, Lang lang) {
    /** Below this share of words in common nothing is suggested. */
    private static final double ALIKE = 0.45;

    private static final int MOST = 3;

    /**
     * An ask and how alike the clause is to it.
     *
     * @param percent from 0 to 100
     */
    public record Suggestion(Ask ask, int percent) {}

    List<Suggestion> of(Clause clause) {
        return asks.stream()
                .map(ask -> new Suggestion(ask, percent(ask, clause)))
                .filter(suggestion -> suggestion.percent() >= 100 * ALIKE)
                .sorted(Comparator.comparingInt(Suggestion::percent).reversed())
                .limit(MOST)
                .toList();
    }

    /** The ask's sentence is what the sample resolution asks for; a long clause may hold more than one. */
    private int percent(Ask ask, Clause clause) {
        var sentence = ask.statement().in(lang).text();
        var alike = Math.max(
                Similarity.between(sentence, clause.text()), 0.8 * Similarity.contained(sentence, clause.text()));
        return (int) Math.round(100 * alike);
    }
}
