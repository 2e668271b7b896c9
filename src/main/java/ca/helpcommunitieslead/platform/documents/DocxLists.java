package ca.helpcommunitieslead.platform.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Lists with Word's own numbering: each numbered list counts anew, and lists within lists are a level lower. */
final class DocxLists {
    /** The numbers that these have in numbering.xml. */
    private static final BigInteger BULLETS = BigInteger.ONE;

    private static final BigInteger NUMBERS = BigInteger.ONE;

    private static final int LOWEST_STYLE = 2;
    private static final int LOWEST_LEVEL = 8;

    private final XWPFDocument document;
    private final DocxBlocks blocks;
    private int level = -1;

    DocxLists(XWPFDocument document, DocxBlocks blocks) {
        this.document = document;
        this.blocks = blocks;
    }

    void write(ListBlock list) {
        level++;
        var numbered = list instanceof OrderedList;
        var number = list instanceof OrderedList ordered ? countingFrom(start(ordered)) : BULLETS;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            writeItem(item, style(numbered ? "ListNumber" : "ListBullet"), number);
        }
        level--;
    }

    private static int start(OrderedList list) {
        var start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private BigInteger countingFrom(int start) {
        var numbering = document.getNumbering();
        var id = numbering.addNum(NUMBERS);
        var override = numbering.getNum(id).getCTNum().addNewLvlOverride();
        override.setIlvl(wordLevel());
        override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return id;
    }

    private BigInteger wordLevel() {
        return BigInteger.valueOf(Math.min(level, LOWEST_LEVEL));
    }

    private String style(String name) {
        var lower = Math.min(level, LOWEST_STYLE);
        return lower == 0 ? name : name + (lower + 1);
    }

    /** The first paragraph bears the mark or number; what follows it in the item stands below it. */
    private void writeItem(Node item, String style, BigInteger number) {
        var first = item.getFirstChild();
        if (first == null || first instanceof Paragraph) {
            var paragraph = blocks.paragraph(style);
            paragraph.setNumID(number);
            paragraph.setNumILvl(wordLevel());
            if (first != null) DocxRuns.write(first, paragraph);
        } else {
            blocks.write(first, style("ListContinue"));
        }
        if (first == null) return;
        for (var next = first.getNext(); next != null; next = next.getNext()) {
            blocks.write(next, style("ListContinue"));
        }
    }
}
