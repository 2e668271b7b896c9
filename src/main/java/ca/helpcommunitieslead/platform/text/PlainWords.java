package ca.helpcommunitieslead.platform.text;

import java.util.ArrayDeque;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The bare words below a node, on one line, however deep they are nested. */
public final class PlainWords {
    private PlainWords() {}

    public static String of(Node node) {
        var words = new StringBuilder();
        var waiting = new ArrayDeque<Node>();
        pushChildren(node, waiting);
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            switch (next) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case HtmlInline html -> words.append(html.getLiteral());
                case Blank blank -> words.append(blank.shown());
                case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
                default -> pushChildren(next, waiting);
            }
        }
        return words.toString();
    }

    private static void pushChildren(Node node, ArrayDeque<Node> waiting) {
        for (var child = node.getLastChild(); child != null; child = child.getPrevious()) waiting.push(child);
    }
}
