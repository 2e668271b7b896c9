package ca.helpcommunitieslead.endorsement;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What nothing may hold that anybody types and that pages, mails or spreadsheets then show. */
final class TypedWords {
    private static final List<String> LINKS = List.of("http", "www.", "://", "@", "\\");
    private static final Pattern DOMAIN = Pattern.compile("[.\u3002]\\p{L}{2}");

    private TypedWords() {}

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
