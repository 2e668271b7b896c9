package ca.helpcommunitieslead.platform.text;

/** Characters that no document may hold: those that XML has no place for, lone halves of a pair among them. */
public final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** The text with a replacement mark for each such character. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(SafeText::isAllowed)) return text;
        var cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(c -> cleaned.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return cleaned.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        if (c < 0x7F) return true;
        var halfOfAPair = c >= 0xD800 && c <= 0xDFFF;
        return c > 0x9F && !halfOfAPair && (c & 0xFFFE) != 0xFFFE;
    }
}
