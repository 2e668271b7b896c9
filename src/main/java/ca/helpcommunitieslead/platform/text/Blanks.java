package ca.helpcommunitieslead.platform.text;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** The {@link Blank}s of a text: which there are, and the list of them that is put at its end. */
public final class Blanks {
    private Blanks() {}

    /** The words of the blanks in the order of their first appearance, each once. */
    public static List<String> in(String markdown) {
        var found = new LinkedHashSet<String>();
        Markdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Blank blank) found.add(blank.words());
                else visitChildren(node);
            }
        });
        return List.copyOf(found);
    }

    /** The text with a numbered list of its blanks after it, under a heading of level 2; the text itself where it has none. */
    public static String withList(String markdown, String heading) {
        var blanks = in(markdown);
        if (blanks.isEmpty()) return markdown;
        var longer = new StringBuilder(markdown.stripTrailing())
                .append("\n\n## ")
                .append(Markdown.escape(heading))
                .append("\n\n");
        for (var number = 1; number <= blanks.size(); number++) {
            longer.append(number)
                    .append(". ")
                    .append(Markdown.escape(blanks.get(number - 1)))
                    .append('\n');
        }
        return longer.toString();
    }
}
