package ca.helpcommunitieslead.platform.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Plain text to be pasted into a mail: one line for each paragraph, which the reader's program wraps. */
final class TextWriter {
    private static final int LONGEST_RULE = 76;

    private final Words words;

    private TextWriter(Words words) {
        this.words = words;
    }

    static byte[] write(Manuscript manuscript) {
        var lines = new TextWriter(manuscript.words()).blocks(manuscript.text(), true);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The lines of all blocks within another.
     *
     * @param apart whether an empty line stands between two blocks
     */
    private List<String> blocks(Node parent, boolean apart) {
        var lines = new ArrayList<String>();
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof LinkReferenceDefinition) continue;
            if (apart && !lines.isEmpty()) lines.add("");
            lines.addAll(block(block));
        }
        return lines;
    }

    private List<String> block(Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case ListBlock list -> list(list);
            case BlockQuote quote -> hang("> ", "> ", blocks(quote, true));
            case TableBlock table -> new TextTable(table, words).lines();
            case FencedCodeBlock code ->
                hang("    ", "    ", code.getLiteral().lines().toList());
            case IndentedCodeBlock code ->
                hang("    ", "    ", code.getLiteral().lines().toList());
            case ThematicBreak _ -> List.of("-".repeat(LONGEST_RULE));
            default -> TextLine.of(block).lines().toList();
        };
    }

    private static List<String> heading(Heading heading) {
        var line = TextLine.of(heading).replace('\n', ' ');
        var rule = heading.getLevel() == 1 ? "=" : heading.getLevel() == 2 ? "-" : ".";
        return List.of(line, rule.repeat(Math.clamp(line.length(), 1, LONGEST_RULE)));
    }

    private List<String> list(ListBlock list) {
        var lines = new ArrayList<String>();
        var number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!list.isTight() && !lines.isEmpty()) lines.add("");
            var mark = list instanceof OrderedList ? number++ + ". " : "- ";
            lines.addAll(hang(mark, " ".repeat(mark.length()), blocks(item, !list.isTight())));
        }
        return lines;
    }

    private static List<String> hang(String first, String rest, List<String> lines) {
        var hung = new ArrayList<String>();
        for (var line : lines.isEmpty() ? List.of("") : lines) {
            hung.add(((hung.isEmpty() ? first : line.isEmpty() ? rest.stripTrailing() : rest) + line).stripTrailing());
        }
        return hung;
    }
}
