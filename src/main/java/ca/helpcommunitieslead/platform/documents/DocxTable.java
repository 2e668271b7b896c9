package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.platform.text.PlainWords;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table as wide as the text, its first row repeated on each page. */
final class DocxTable {
    private static final int TEXT_WIDTH = 9360;
    private static final int LEAST_WIDTH = 500;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 45;

    private DocxTable() {}

    static void write(TableBlock table, XWPFDocument document) {
        var rows = children(table)
                .flatMap(DocxTable::children)
                .map(DocxTable::cells)
                .toList();
        var widths = widths(rows);
        var made = document.createTable(rows.size(), widths.size());
        made.setStyleID("TableGrid");
        made.setWidth(TEXT_WIDTH);
        leaveLooksToTheStyle(made);
        layColumns(made, widths);
        for (var r = 0; r < rows.size(); r++) {
            var row = made.getRow(r);
            row.setCantSplitRow(true);
            if (r == 0) row.setRepeatHeader(true);
            var cells = rows.get(r);
            for (var c = 0; c < cells.size(); c++) fill(row.getCell(c), cells.get(c), widths.get(c));
        }
    }

    private static List<TableCell> cells(Node row) {
        return children(row).map(TableCell.class::cast).toList();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }

    /** In twentieths of a point, after the longest text in each column, with room for a number in each. */
    private static List<Integer> widths(List<List<TableCell>> rows) {
        var longest = IntStream.range(0, rows.getFirst().size())
                .map(column ->
                        rows.stream().mapToInt(row -> length(row, column)).max().orElse(NARROWEST))
                .toArray();
        var sum = IntStream.of(longest).sum();
        var least = Math.min(LEAST_WIDTH, TEXT_WIDTH / (2 * longest.length));
        var rest = TEXT_WIDTH - least * longest.length;
        return IntStream.of(longest)
                .mapToObj(length -> least + rest * length / sum)
                .toList();
    }

    private static int length(List<TableCell> row, int column) {
        if (column >= row.size()) return NARROWEST;
        return Math.clamp(PlainWords.of(row.get(column)).length(), NARROWEST, WIDEST);
    }

    private static void leaveLooksToTheStyle(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) properties.unsetTblBorders();
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setNoVBand(true);
    }

    private static void layColumns(XWPFTable table, List<Integer> widths) {
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (var width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }

    private static void fill(XWPFTableCell made, TableCell cell, int width) {
        var properties = made.getCTTc().isSetTcPr()
                ? made.getCTTc().getTcPr()
                : made.getCTTc().addNewTcPr();
        var w = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        w.setType(STTblWidth.DXA);
        w.setW(BigInteger.valueOf(width));
        var paragraph = made.getParagraphs().getFirst();
        paragraph.setStyle(cell.isHeader() ? "TableHeading" : "TableText");
        var alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        if (alignment == TableCell.Alignment.CENTER) paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxRuns.write(cell, paragraph);
    }
}
