package ca.helpcommunitieslead.platform.text;

import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Leaves in a text only what every format can show safely: HTML becomes the words that were typed, links and pictures
 * that lead nowhere allowed become their words, what is nested too deep becomes plain text, and blanks are found.
 */
final class Tidying implements PostProcessor {
    private static final int DEEPEST = 24;

    @Override
    public Node process(Node document) {
        tidyChildren(document, 0);
        return document;
    }

    private static void tidyChildren(Node parent, int depth) {
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNext();
            if (depth < DEEPEST || !nests(child)) tidy(child, depth);
            else flatten(child);
            child = next;
        }
        BlankFinder.findIn(parent);
    }

    private static boolean nests(Node node) {
        return switch (node) {
            case BlockQuote _, ListBlock _, Emphasis _, StrongEmphasis _, Link _, Image _ -> true;
            default -> false;
        };
    }

    private static void flatten(Node node) {
        var text = new Text(SafeText.clean(PlainWords.of(node)));
        replace(node, node instanceof Block ? paragraph(text) : text);
    }

    private static void tidy(Node node, int depth) {
        tidyChildren(node, depth + 1);
        switch (node) {
            case HtmlBlock html ->
                replace(
                        html,
                        paragraph(new Text(SafeText.clean(html.getLiteral().strip()))));
            case HtmlInline html -> replace(html, new Text(SafeText.clean(html.getLiteral())));
            case Link link -> tidy(link);
            case Image image -> tidy(image);
            case Text text -> clean(text.getLiteral(), text::setLiteral);
            case Code code -> clean(code.getLiteral(), code::setLiteral);
            case FencedCodeBlock code -> clean(code.getLiteral(), code::setLiteral);
            case IndentedCodeBlock code -> clean(code.getLiteral(), code::setLiteral);
            default -> {}
        }
    }

    private static void tidy(Link link) {
        var address = LinkRule.link(link.getDestination());
        address.ifPresent(link::setDestination);
        link.setTitle(null);
        if (address.isPresent() && link.getFirstChild() != null) return;
        while (link.getFirstChild() != null) link.insertBefore(link.getFirstChild());
        link.unlink();
    }

    private static void tidy(Image image) {
        var words = PlainWords.of(image);
        var address = LinkRule.picture(image.getDestination());
        image.setTitle(null);
        if (address.isPresent()) image.setDestination(address.get());
        else replace(image, new Text(words));
    }

    private static void clean(String literal, Consumer<String> keep) {
        keep.accept(SafeText.clean(literal));
    }

    private static Paragraph paragraph(Text text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(text);
        return paragraph;
    }

    private static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }
}
