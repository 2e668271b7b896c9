package ca.helpcommunitieslead.platform.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Tables whose header cells say that they head columns. On a page a table stands in a region that scrolls by keyboard
 * too and is named after its columns.
 */
final class TableHtml implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final boolean scrolling;
    private final Set<String> names = new HashSet<>();

    TableHtml(HtmlNodeRendererContext context, boolean scrolling) {
        this.context = context;
        this.scrolling = scrolling;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> render(table);
            case TableHead head -> element("thead", Map.of(), head);
            case TableBody body -> element("tbody", Map.of(), body);
            case TableRow row -> element("tr", Map.of(), row);
            case TableCell cell -> render(cell);
            default -> throw new IllegalArgumentException("not one of " + getNodeTypes());
        }
    }

    private void render(TableBlock table) {
        var out = context.getWriter();
        out.line();
        if (scrolling) out.tag("div", region(table));
        element("table", Map.of(), table);
        if (scrolling) out.tag("/div");
        out.line();
    }

    private Map<String, String> region(TableBlock table) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "scroll");
        attributes.put("tabindex", "0");
        var name = name(table);
        if (!name.isEmpty()) {
            attributes.put("role", "region");
            attributes.put("aria-label", name);
        }
        return attributes;
    }

    /** The columns' names; the second table with the same columns bears a number, since regions must be told apart. */
    private String name(TableBlock table) {
        var columns = children(table.getFirstChild().getFirstChild())
                .map(PlainWords::of)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        var name = columns;
        for (var number = 2; !names.add(name) && !columns.isEmpty(); number++) name = columns + " (" + number + ")";
        return name;
    }

    /** A cell that heads a column says so; where it is empty it heads nothing. */
    private void render(TableCell cell) {
        var heads = cell.isHeader() && cell.getFirstChild() != null;
        var attributes = new LinkedHashMap<String, String>();
        if (heads) attributes.put("scope", "col");
        var alignment = cell.getAlignment();
        if (alignment != null && alignment != TableCell.Alignment.LEFT) {
            attributes.put("class", alignment.name().toLowerCase(Locale.ROOT));
        }
        element(heads ? "th" : "td", attributes, cell);
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        HtmlWriter out = context.getWriter();
        out.tag(tag, attributes);
        children(node).forEach(context::render);
        out.tag("/" + tag);
        if (!(node instanceof TableCell)) out.line();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }
}
