package ca.helpcommunitieslead.platform.documents;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** The blocks of a text, each in the style that is made for it. */
final class DocxBlocks {
    private static final int LOWEST_HEADING = 3;

    private final XWPFDocument document;
    private final DocxLists lists;
    private boolean afterTable;

    DocxBlocks(XWPFDocument document) {
        this.document = document;
        this.lists = new DocxLists(document, this);
    }

    void write(Node text) {
        writeChildren(text, "Normal");
        if (afterTable) paragraph("Normal");
    }

    /** @param style what plain paragraphs among them look like */
    void writeChildren(Node parent, String style) {
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) write(block, style);
    }

    void write(Node block, String style) {
        switch (block) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> DocxRuns.write(paragraph, paragraph(style));
            case ListBlock list -> lists.write(list);
            case BlockQuote quote -> writeChildren(quote, "Quote");
            case TableBlock table -> write(table);
            case FencedCodeBlock code -> writeCode(code.getLiteral());
            case IndentedCodeBlock code -> writeCode(code.getLiteral());
            case ThematicBreak _ -> paragraph("Rule");
            case LinkReferenceDefinition _ -> {}
            default -> writeChildren(block, style);
        }
    }

    /** The text's own title is Word's Title; what stands one level below it is Word's Heading 1. */
    private void write(Heading heading) {
        var isTitle = heading.getLevel() == 1 && heading.getPrevious() == null;
        var level = Math.clamp(heading.getLevel() - 1, 1, LOWEST_HEADING);
        DocxRuns.write(heading, paragraph(isTitle ? "Title" : "Heading" + level));
    }

    private void write(TableBlock table) {
        if (afterTable) paragraph("Normal");
        DocxTable.write(table, document);
        afterTable = true;
    }

    private void writeCode(String code) {
        var run = paragraph("HTMLPreformatted").createRun();
        var lines = code.stripTrailing().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i].replace("\t", "    "), i);
        }
    }

    XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        afterTable = false;
        return paragraph;
    }
}
