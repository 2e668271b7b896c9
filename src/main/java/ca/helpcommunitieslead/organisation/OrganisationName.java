package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's legal name in letters of any script. What could be a link, move text about on a page, or run as a
 * formula in a spreadsheet is refused, because names are published and stand in mail to addresses that anybody may type.
 * Both names of a bilingual organisation stand together with a slash between spaces.
 */
public record OrganisationName(String value) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;
    private static final List<String> LINKS = List.of("http", "www.", "@", "//", "\\");
    private static final Pattern DOMAIN = Pattern.compile("[.\u3002]\\p{L}{2}|[:/]\\S|\\S[/]");

    public OrganisationName {
        if (problem(value).isPresent()) throw new IllegalArgumentException("not an organisation's name");
    }

    public static Parsed<OrganisationName> parse(@Nullable String raw) {
        var value = raw == null ? "" : raw.strip().replaceAll(" {2,}", " ");
        return problem(value)
                .map(Parsed::<OrganisationName>invalid)
                .orElseGet(() -> Parsed.valid(new OrganisationName(value)));
    }

    private static Optional<String> problem(String value) {
        if (value.isEmpty()) return Optional.of("organisation.name.missing");
        if (SafeText.hasHidden(value)) return Optional.of("organisation.name.control");
        if ("=+-@".indexOf(value.charAt(0)) >= 0) return Optional.of("organisation.name.formula");
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (LINKS.stream().anyMatch(plain::contains) || DOMAIN.matcher(plain).find())
            return Optional.of("organisation.name.link");
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST) return Optional.of("organisation.name.short");
        if (length > LONGEST) return Optional.of("organisation.name.long");
        if (value.codePoints().noneMatch(Character::isLetter)) return Optional.of("organisation.name.letters");
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
