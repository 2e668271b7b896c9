package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.ClauseSigns.Sign;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clauses of a sample resolution in Markdown, without its headings, its notes and its places for the vote. */
public final class TemplateText {
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,6} )");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\*[^*\\s][^*]*\\*$");
    private static final Pattern STRONG = Pattern.compile("(?<!\\\\)\\*{1,3}");
    private static final Pattern LINK = Pattern.compile("(?<!\\[)\\[([^\\[\\]]+)]\\([^()\\s]+\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

    private TemplateText() {}

    public static Wording wording(String markdown, Lang lang) {
        return Wording.of(
                SECTION.splitAsStream(markdown)
                        .map(TemplateText::plain)
                        .filter(section -> hasClauses(section, lang))
                        .collect(Collectors.joining("\n\n")),
                lang);
    }

    private static boolean hasClauses(String section, Lang lang) {
        return ClauseSigns.in(section, lang).stream()
                .anyMatch(found -> found.sign() == Sign.WHEREAS || found.sign() == Sign.RESOLVED);
    }

    private static String plain(String section) {
        var bare = NOTE.matcher(HEADING.matcher(section).replaceAll("")).replaceAll("");
        var linked = LINK.matcher(STRONG.matcher(bare).replaceAll("")).replaceAll("$1");
        return ESCAPED.matcher(linked).replaceAll("$1").strip();
    }
}
