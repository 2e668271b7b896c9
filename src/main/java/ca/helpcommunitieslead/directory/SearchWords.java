package ca.helpcommunitieslead.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name or a search as words that can be compared: lower case, without accents, dots and apostrophes.
 *
 * @param asWritten the words as they stand
 * @param full the words with abbreviations spelled out
 */
record SearchWords(List<String> asWritten, List<String> full) {
    private static final int MOST_WORDS = 12;
    private static final Pattern ELIDED_ARTICLE = Pattern.compile("\\b[dl]['’](?=\\p{L})");
    private static final Pattern JOINED = Pattern.compile("[.'’\\p{M}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LITTLE =
            Set.of("and", "of", "the", "et", "de", "du", "des", "la", "le", "les", "d", "l");

    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "saint"),
            Map.entry("sainte", "saint"),
            Map.entry("mt", "mount"),
            Map.entry("twp", "township"),
            Map.entry("mun", "municipality"),
            Map.entry("reg", "regional"),
            Map.entry("co", "county"),
            Map.entry("n", "north"),
            Map.entry("s", "south"),
            Map.entry("e", "east"),
            Map.entry("w", "west"),
            Map.entry("nord", "north"),
            Map.entry("sud", "south"),
            Map.entry("est", "east"),
            Map.entry("ouest", "west"),
            Map.entry("o", "west"),
            Map.entry("cite", "ville"),
            Map.entry("et", "and"));

    SearchWords {
        asWritten = List.copyOf(asWritten);
        full = List.copyOf(full);
    }

    static SearchWords of(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("&", " and ");
        var plain = Normalizer.normalize(ELIDED_ARTICLE.matcher(lower).replaceAll(""), Normalizer.Form.NFD);
        var words = BETWEEN_WORDS
                .splitAsStream(JOINED.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new SearchWords(
                words,
                words.stream().map(word -> SPELLED_OUT.getOrDefault(word, word)).toList());
    }

    /** The words that tell places apart; all of them where there are only little ones. */
    SearchWords telling() {
        var kept = new SearchWords(telling(asWritten), telling(full));
        return kept.asWritten.isEmpty() ? this : kept;
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !LITTLE.contains(word)).toList();
    }

    boolean isEmpty() {
        return asWritten.isEmpty();
    }

    /** Every way to write the words as one, so that a missing space or hyphen does not matter. */
    Set<String> joined() {
        var telling = telling();
        return Stream.of(asWritten, full, telling.asWritten, telling.full)
                .map(words -> String.join("", words))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The telling words in an order of their own, so that “Hamilton township” is “Township of Hamilton”. */
    String sorted() {
        return telling().full.stream().sorted().collect(Collectors.joining(" "));
    }
}
