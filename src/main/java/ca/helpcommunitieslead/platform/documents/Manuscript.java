package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Blanks;
import ca.helpcommunitieslead.platform.text.Markdown;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.PlainWords;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.net.URI;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A document read and completed, as the writers of all formats take it: it begins with its title as a heading of level
 * 1, has the list of its blanks at the end, its links are whole addresses, and pictures have become their words.
 */
record Manuscript(Lang lang, String title, String author, Node text, Words words) {

    static Manuscript of(Document document, Messages messages) {
        var words = new Words(messages, document.lang());
        var text = Markdown.parse(Blanks.withList(document.markdown(), words.blanks()));
        var title = SafeText.clean(document.title());
        putTitleBefore(text, title);
        text.accept(new Completion(document.base()));
        return new Manuscript(document.lang(), title, SafeText.clean(document.author()), text, words);
    }

    static Manuscript untitled(Lang lang, String markdown, URI base, Messages messages) {
        var text = Markdown.parse(markdown);
        text.accept(new Completion(base));
        return new Manuscript(lang, "", "", text, new Words(messages, lang));
    }

    private static void putTitleBefore(Node text, String title) {
        if (text.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) return;
        var heading = new Heading();
        heading.setLevel(1);
        heading.appendChild(new Text(title));
        text.prependChild(heading);
    }

    private static final class Completion extends AbstractVisitor {
        private final URI base;

        Completion(URI base) {
            this.base = base;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(base.resolve(link.getDestination()).toString());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.insertBefore(new Text(PlainWords.of(image)));
            image.unlink();
        }
    }
}
