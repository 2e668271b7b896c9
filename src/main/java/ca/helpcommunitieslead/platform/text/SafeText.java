package ca.helpcommunitieslead.platform.text;

/** Characters that no document may hold, and those that hide in a name or move text about. */
public final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SafeText() {}

    /** The text with a replacement mark for each character that XML has no place for, lone halves of a pair among them. */
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

    /** Also line ends and invisible characters, but not the two that Persian and Indian scripts need. */
    public static boolean hasHidden(String text) {
        return text.codePoints().anyMatch(SafeText::isHidden);
    }

    private static boolean isHidden(int character) {
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
}
