package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How strongly a verb obliges, from the mildest. The comparison's page shows these words. */
public enum VerbForce {
    INVITES("""
            encourage encourages invite invites consider considers explore examine study review may could note notes
            receive receives acknowledge""", """
            encourage encourager invite inviter envisage envisager explore explorer examine examiner étudie étudier
            peut pourrait pourraient note reçoit"""),
    ASKS("""
            ask asks request requests urge urges call calls support supports should""", """
            demande demander prie prier appuie appuyer devrait devraient recommande"""),
    OBLIGES("""
            require requires demand demands direct directs mandate mandates shall must ensure ensures enact legislate
            commit endorse endorses adopt""", """
            exige exiger oblige obliger ordonne ordonner doit doivent assure assurer impose imposer légifère légiférer
            engage adopte adopter entérine""");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String english;
    private final String french;

    VerbForce(String english, String french) {
        this.english = english;
        this.french = french;
    }

    public List<String> words(Lang lang) {
        return switch (lang) {
            case EN -> SPACE.splitAsStream(english).toList();
            case FR -> SPACE.splitAsStream(french).toList();
        };
    }

    private boolean has(String word, Lang lang) {
        return words(lang).stream()
                .flatMap(verb -> Similarity.words(verb).stream())
                .anyMatch(word::equals);
    }

    /** The strongest force among the words; empty where none of them is in the lists. */
    static Optional<VerbForce> of(Collection<String> words, Lang lang) {
        return words.stream()
                .flatMap(word -> Arrays.stream(values()).filter(force -> force.has(word, lang)))
                .max(Comparator.naturalOrder());
    }
}
