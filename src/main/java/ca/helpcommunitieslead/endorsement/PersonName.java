package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in letters of any script. What could be a link, move text about on a page, or run as a formula in a
 * spreadsheet is refused, because names are published and stand in mail to addresses that anybody may type.
 */
public record PersonName(String value) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final List<String> LINKS = List.of("http", "www.", "@", "/", "\\", ":");

    public PersonName {
        if (problem(value).isPresent()) throw new IllegalArgumentException("not a person's name");
    }

    public static Parsed<PersonName> parse(@Nullable String raw) {
        var value = raw == null ? "" : raw.strip();
        return problem(value).map(Parsed::<PersonName>invalid).orElseGet(() -> Parsed.valid(new PersonName(value)));
    }

    private static Optional<String> problem(String value) {
        if (value.isEmpty()) return Optional.of("endorsement.name.missing");
        if (SafeText.hasHidden(value)) return Optional.of("endorsement.name.control");
        if (TypedWords.isFormula(value)) return Optional.of("endorsement.name.formula");
        var plain = TypedWords.plain(value);
        if (LINKS.stream().anyMatch(plain::contains)) return Optional.of("endorsement.name.link");
        if (TypedWords.hasDomain(plain)) return Optional.of("endorsement.name.dot");
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST) return Optional.of("endorsement.name.short");
        if (length > LONGEST) return Optional.of("endorsement.name.long");
        if (value.codePoints().noneMatch(Character::isLetter)) return Optional.of("endorsement.name.letters");
        return Optional.empty();
    }

    /** The form by which two spellings of one name are told to be the same: letters and digits only, no accents. */
    String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
