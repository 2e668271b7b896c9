package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much two wordings have in common, by the words that carry a meaning. */
public final class Similarity {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "to", "and", "or", "in", "on", "for", "that", "by", "with", "be", "is", "it", "its",
            "as", "at", "this", "le", "la", "les", "l", "d", "de", "des", "du", "un", "une", "et", "ou", "en", "au",
            "aux", "que", "qu", "par", "pour", "sur", "est", "ce", "cette", "ses", "sa", "son", "qui", "se", "s", "n");

    private Similarity() {}

    /** From nought to one; the share of words in common, where words that stand next to each other weigh as well. */
    public static double between(String one, String other) {
        var left = counted(one);
        var right = counted(other);
        var total = size(left) + size(right);
        if (total == 0) return 0;
        var common = 0;
        for (var entry : left.entrySet()) common += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
        return 2.0 * common / total;
    }

    private static int size(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(String text) {
        var counted = new HashMap<String, Integer>();
        var before = "";
        for (var word : meaningful(text)) {
            counted.merge(word, 1, Integer::sum);
            if (!before.isEmpty()) counted.merge(before + " " + word, 1, Integer::sum);
            before = word;
        }
        return counted;
    }

    /** Which share of the words of the part stands in the whole as well, in whatever order. */
    public static double contained(String part, String whole) {
        var wanted = new HashSet<>(meaningful(part));
        if (wanted.isEmpty()) return 0;
        var there = new HashSet<>(meaningful(whole));
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static List<String> meaningful(String text) {
        return words(text).stream().filter(word -> !SMALL.contains(word)).toList();
    }

    /** The words as they are compared: without accents, capitals and signs. */
    static List<String> words(String text) {
        return new ArrayList<>(WORD.matcher(Spelling.loose(text))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
