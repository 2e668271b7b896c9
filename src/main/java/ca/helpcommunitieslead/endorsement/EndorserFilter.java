package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the people shown somebody looks for.
 *
 * @param name words that begin words of the name; empty for any
 * @param municipality null for any
 * @param capacity null for any
 */
public record EndorserFilter(String name, @Nullable MunicipalityCode municipality, Capacity.@Nullable Kind capacity) {
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static EndorserFilter everybody() {
        return new EndorserFilter("", null, null);
    }

    boolean asksForName() {
        return !name.isEmpty();
    }

    /** The words of the name as the database compares them; letters and digits only. */
    List<String> words() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\u0300-\u036f]", "")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The same as a text search in which each word may go on. */
    @Nullable
    String query() {
        return asksForName() ? words().stream().map(word -> word + ":*").collect(Collectors.joining(" & ")) : null;
    }
}
