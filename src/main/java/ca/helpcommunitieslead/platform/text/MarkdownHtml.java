package ca.helpcommunitieslead.platform.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** HTML, well-formed as XML too, of a text that {@link Markdown} has read. It holds no markup but what stands here. */
public final class MarkdownHtml {
    private MarkdownHtml() {}

    /** For a page, where wide tables are scrolled. */
    public static String forPage(Node text, Outline outline) {
        return renderer(outline, true).render(text);
    }

    /** For paper. */
    public static String forPrint(Node text, Outline outline) {
        return renderer(outline, false).render(text);
    }

    private static HtmlRenderer renderer(Outline outline, boolean scrolling) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new OwnNodes(context, outline))
                .nodeRendererFactory(context -> new TableHtml(context, scrolling))
                .build();
    }

    /** What differs from the renderer's own ways. */
    private record OwnNodes(HtmlNodeRendererContext context, Outline outline) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Link.class, Image.class, Blank.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> render(heading);
                case Link link -> render(link);
                case Image image -> render(image);
                case Blank blank -> render(blank);
                default -> throw new IllegalArgumentException("not one of " + getNodeTypes());
            }
        }

        private void render(Heading heading) {
            var entry = outline.entry(heading);
            var tag = "h" + entry.level();
            out().line();
            out().tag(tag, entry.id().isEmpty() ? Map.of() : Map.of("id", entry.id()));
            children(heading);
            out().tag("/" + tag);
            out().line();
        }

        private void render(Link link) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("href", link.getDestination());
            if (link.getDestination().regionMatches(true, 0, "http", 0, 4)) attributes.put("rel", "external");
            out().tag("a", attributes);
            children(link);
            out().tag("/a");
        }

        private void render(Image image) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", image.getDestination());
            attributes.put("alt", PlainWords.of(image));
            out().tag("img", attributes, true);
        }

        private void render(Blank blank) {
            out().tag("mark", Map.of("class", "blank"));
            out().text(blank.shown());
            out().tag("/mark");
        }

        private void children(Node parent) {
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        }

        private HtmlWriter out() {
            return context.getWriter();
        }
    }
}
