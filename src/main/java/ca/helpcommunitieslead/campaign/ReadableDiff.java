package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.text.WordDiff;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two wordings in Markdown, compared as people read them: without the marks of headings and emphasis, and with the
 * address of a link only where it stands in one of the two.
 */
record ReadableDiff(String before, String after) {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3})(?=\\S)([^*]*[^*\\s])\\1");

    List<WordDiff.Part> parts() {
        return WordDiff.between(readable(before, after), readable(after, before));
    }

    private static String readable(String text, String other) {
        var linked = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(words(link, other)));
        var flat = HEADING.matcher(linked).replaceAll("");
        return EMPHASIS.matcher(flat).replaceAll("$2");
    }

    private static String words(MatchResult link, String other) {
        var address = link.group(2);
        return other.contains("](" + address + ")") ? link.group(1) : link.group(1) + " (" + address + ")";
    }
}
