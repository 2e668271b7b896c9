package ca.helpcommunitieslead.campaign.web.editing;

import java.util.List;
import java.util.stream.Stream;

/** What the short help on writing explains; the words stand in the messages. */
public final class MarkdownHelp {
    private static final List<String> EVERYWHERE =
            List.of("paragraph", "heading", "list", "numbers", "link", "strong", "quote", "table", "image");

    private MarkdownHelp() {}

    /** The lines of the help; kit documents may hold blanks as well. */
    public static List<String> lines(boolean kit) {
        return kit ? Stream.concat(EVERYWHERE.stream(), Stream.of("blank")).toList() : EVERYWHERE;
    }
}
