package ca.helpcommunitieslead.campaign.web;

import java.util.regex.Pattern;

/** How long it takes to read a text. */
final class ReadingTime {
    private static final int WORDS_A_MINUTE = 220;
    private static final Pattern ADDRESS = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,-]*");

    private ReadingTime() {}

    /** In minutes, and never less than one. */
    static int minutes(String markdown) {
        var words = WORD.matcher(ADDRESS.matcher(markdown).replaceAll("]"))
                .results()
                .count();
        return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }
}
