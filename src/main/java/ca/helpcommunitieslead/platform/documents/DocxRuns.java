package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.platform.text.Blank;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The running text of one paragraph. Runs are bold, italic or in a character style, and nothing else. */
final class DocxRuns {
    private final XWPFParagraph paragraph;

    private DocxRuns(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static void write(Node block, XWPFParagraph paragraph) {
        new DocxRuns(paragraph).writeChildren(block, Look.PLAIN);
    }

    private void writeChildren(Node parent, Look look) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) write(node, look);
    }

    private void write(Node node, Look look) {
        switch (node) {
            case Text text -> run(look).setText(text.getLiteral());
            case SoftLineBreak _ -> run(look).setText(" ");
            case HardLineBreak _ -> run(look).addBreak();
            case Code code -> run(look.styled("HTMLCode")).setText(code.getLiteral());
            case Blank blank -> run(look.styled("Blank")).setText(blank.shown());
            case Emphasis emphasis -> writeChildren(emphasis, look.italic());
            case StrongEmphasis strong -> writeChildren(strong, look.bold());
            case Link link -> write(link, look);
            default -> writeChildren(node, look);
        }
    }

    private void write(Link link, Look look) {
        var hyperlink = paragraph.getCTP().addNewHyperlink();
        hyperlink.setId(paragraph
                .getPart()
                .getPackagePart()
                .addExternalRelationship(link.getDestination(), XWPFRelation.HYPERLINK.getRelation())
                .getId());
        writeChildren(link, look.styled("Hyperlink").within(hyperlink));
    }

    private XWPFRun run(Look look) {
        var run = new XWPFRun(ctr(look.hyperlink()), (IRunBody) paragraph);
        if (look.isBold()) run.setBold(true);
        if (look.isItalic()) run.setItalic(true);
        if (look.style() != null) run.setStyle(look.style());
        return run;
    }

    private CTR ctr(@Nullable CTHyperlink hyperlink) {
        return hyperlink == null ? paragraph.getCTP().addNewR() : hyperlink.addNewR();
    }

    private record Look(
            boolean isBold,
            boolean isItalic,
            @Nullable String style,
            @Nullable CTHyperlink hyperlink) {
        static final Look PLAIN = new Look(false, false, null, null);

        Look bold() {
            return new Look(true, isItalic, style, hyperlink);
        }

        Look italic() {
            return new Look(isBold, true, style, hyperlink);
        }

        Look styled(String name) {
            return new Look(isBold, isItalic, name, hyperlink);
        }

        Look within(CTHyperlink link) {
            return new Look(isBold, isItalic, style, link);
        }
    }
}
