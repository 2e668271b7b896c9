package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How strongly a verb obliges. The comparison's page shows these words. */
public enum VerbForce {
    INVITES(
            List.of(
                    "encourage",
                    "encourages",
                    "invite",
                    "invites",
                    "consider",
                    "considers",
                    "explore",
                    "examine",
                    "study",
                    "review",
                    "may",
                    "could",
                    "note",
                    "notes",
                    "receive",
                    "receives",
                    "acknowledge"),
            List.of(
                    "encourage",
                    "encourager",
                    "invite",
                    "inviter",
                    "envisage",
                    "envisager",
                    "explore",
                    "explorer",
                    "examine",
                    "examiner",
                    "étudie",
                    "étudier",
                    "peut",
                    "pourrait",
                    "pourraient",
                    "note",
                    "reçoit")),
    ASKS(
            List.of(
                    "ask",
                    "asks",
                    "request",
                    "requests",
                    "urge",
                    "urges",
                    "call",
                    "calls",
                    "support",
                    "supports",
                    "should"),
            List.of("demande", "demander", "prie", "prier", "appuie", "appuyer", "devrait", "devraient", "recommande")),
    OBLIGES(
            List.of(
                    "require",
                    "requires",
                    "demand",
                    "demands",
                    "direct",
                    "directs",
                    "mandate",
                    "mandates",
                    "shall",
                    "must",
                    "ensure",
                    "ensures",
                    "enact",
                    "legislate",
                    "commit",
                    "endorse",
                    "endorses",
                    "adopt"),
            List.of(
                    "exige",
                    "exiger",
                    "oblige",
                    "obliger",
                    "ordonne",
                    "ordonner",
                    "doit",
                    "doivent",
                    "assure",
                    "assurer",
                    "impose",
                    "imposer",
                    "légifère",
                    "légiférer",
                    "engage",
                    "adopte",
                    "adopter",
                    "entérine"));

    private final List<String> english;
    private final List<String> french;

    VerbForce(List<String> english, List<String> french) {
        this.english = english;
        this.french = french;
    }

    public List<String> words(Lang lang) {
        return switch (lang) {
            case EN -> english;
            case FR -> french;
        };
    }

    boolean has(String word, Lang lang) {
        return words(lang).stream()
                .flatMap(verb -> Similarity.words(verb).stream())
                .anyMatch(word::equals);
    }

    /** The force of the strongest verb among the words; empty where none of them is in the lists. */
    static Optional<VerbForce> of(Collection<String> words, Lang lang) {
        return words.stream()
                .flatMap(word -> List.of(values()).stream().filter(force -> force.has(word, lang)))
                .max(Comparator.naturalOrder());
    }
}
