package ca.helpcommunitieslead.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table in aligned columns where it is narrow; else each cell on a line of its own, after its column's name. */
final class TextTable {
    private static final int WIDEST = 76;
    private static final String GAP = "  ";

    private final Words words;
    private final List<List<TableCell>> rows;

    TextTable(TableBlock table, Words words) {
        this.words = words;
        this.rows = children(table)
                .flatMap(TextTable::children)
                .map(row -> children(row).map(TableCell.class::cast).toList())
                .toList();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }

    List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        var width = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        return width <= WIDEST ? inColumns(widths) : byName();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> text(row.get(column)).length())
                .max()
                .orElse(0);
    }

    private List<String> inColumns(int[] widths) {
        var lines = new ArrayList<String>();
        for (var row : rows) lines.add(inColumns(row, widths));
        lines.add(1, "-".repeat(Math.max(1, IntStream.of(widths).sum() + GAP.length() * (widths.length - 1))));
        return lines;
    }

    private static String inColumns(List<TableCell> row, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var text = text(row.get(column));
            var space = " ".repeat(widths[column] - text.length());
            var right = row.get(column).getAlignment() == TableCell.Alignment.RIGHT;
            line.append(column == 0 ? "" : GAP).append(right ? space + text : text + space);
        }
        return line.toString().stripTrailing();
    }

    private List<String> byName() {
        var names = rows.getFirst();
        var lines = new ArrayList<String>();
        for (var row : rows.subList(1, rows.size())) {
            if (!lines.isEmpty()) lines.add("");
            for (var column = 0; column < row.size(); column++) {
                var name = text(names.get(column));
                var text = text(row.get(column));
                if (!text.isEmpty()) lines.add(name.isEmpty() ? text : words.cell(name, text));
            }
        }
        return lines;
    }

    private static String text(TableCell cell) {
        return TextLine.of(cell).replace('\n', ' ');
    }
}
