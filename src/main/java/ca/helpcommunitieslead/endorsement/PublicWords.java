package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.util.Optional;

/** What people say of themselves besides their name: an office, and a comment. Empty is refused. */
public final class PublicWords {
    public static final int LONGEST_OFFICE = 100;
    public static final int LONGEST_COMMENT = 300;

    private PublicWords() {}

    /** Reads an office in a person's own words, such as "Councillor, Ward 3". */
    public static Parsed<String> office(String raw) {
        return read(raw.strip(), LONGEST_OFFICE, "endorsement.office");
    }

    /** Reads a comment; line ends become spaces. */
    public static Parsed<String> comment(String raw) {
        return read(raw.replaceAll("\\s+", " ").strip(), LONGEST_COMMENT, "endorsement.comment");
    }

    private static Parsed<String> read(String text, int longest, String key) {
        return problem(text, longest)
                .<Parsed<String>>map(problem -> Parsed.invalid(key + problem))
                .orElseGet(() -> Parsed.valid(text));
    }

    private static Optional<String> problem(String text, int longest) {
        if (text.isEmpty()) return Optional.of(".missing");
        if (SafeText.hasHidden(text)) return Optional.of(".control");
        if (TypedWords.isFormula(text)) return Optional.of(".formula");
        if (TypedWords.hasLink(text)) return Optional.of(".link");
        if (text.codePointCount(0, text.length()) > longest) return Optional.of(".long");
        if (text.codePoints().noneMatch(Character::isLetter)) return Optional.of(".letters");
        return Optional.empty();
    }
}
