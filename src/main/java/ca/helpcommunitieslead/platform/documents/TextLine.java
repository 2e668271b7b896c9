package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.platform.text.Blank;
import ca.helpcommunitieslead.platform.text.PlainWords;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Running text without any markup: a link's address follows its words in brackets. */
final class TextLine {
    private final StringBuilder line = new StringBuilder();

    private TextLine() {}

    static String of(Node block) {
        var text = new TextLine();
        text.addChildren(block);
        return text.line.toString().strip();
    }

    private void addChildren(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) add(node);
    }

    private void add(Node node) {
        switch (node) {
            case Text text -> line.append(text.getLiteral());
            case Code code -> line.append(code.getLiteral());
            case Blank blank -> line.append(blank.shown());
            case SoftLineBreak _ -> line.append(' ');
            case HardLineBreak _ -> line.append('\n');
            case Link link -> add(link);
            default -> addChildren(node);
        }
    }

    private void add(Link link) {
        addChildren(link);
        var address = link.getDestination().replaceFirst("(?i)^mailto:", "");
        if (!PlainWords.of(link).equals(address))
            line.append(" (").append(address).append(')');
    }
}
