package ca.helpcommunitieslead.kit;

import java.util.regex.Pattern;

/** Words on their way into Markdown. */
final class KitWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    /** What would begin a list, a line or a heading where the words happen to begin a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([-+=.)])(?=[-=\\s]|$)");

    private KitWords() {}

    /** On one line, and so that every sign reads as itself. Two brackets would be a blank, so a space comes between them. */
    static String escape(String words) {
        var line = SPACE.matcher(words.strip()).replaceAll(" ").replaceAll("\\[(?=\\[)", "[ ");
        var plain = MARKUP.matcher(line).replaceAll("\\\\$0");
        return BEGINNING.matcher(plain).replaceFirst("$1\\\\$2");
    }

    /**
     * Words that are Markdown already.
     *
     * @param markdown written by us, never by a stranger
     */
    record Ready(String markdown) {}
}
