package ca.helpcommunitieslead.endorsement;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What nothing may hold that anybody types and that pages, mails or spreadsheets then show. */
final class TypedWords {
    private static final List<String> LINKS = List.of("http", "www.", "://", "@", "\\");
    private static final Pattern DOMAIN = Pattern.compile("[.\u3002]\\p{L}{2}");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TypedWords() {}

    static boolean hasControl(String text) {
        return text.codePoints().anyMatch(TypedWords::isControl);
    }

    /** Also line ends and invisible characters, but not the two that Persian and Indian scripts need. */
    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** A spreadsheet would take it for a formula. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    static boolean hasLink(String text) {
        var plain = plain(text);
        return LINKS.stream().anyMatch(plain::contains) || hasDomain(plain);
    }

    /** Something like the end of a domain: letters straight after a dot. */
    static boolean hasDomain(String plain) {
        return DOMAIN.matcher(plain).find();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
