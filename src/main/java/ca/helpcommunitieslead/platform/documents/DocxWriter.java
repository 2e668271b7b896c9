package ca.helpcommunitieslead.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word documents: the text in styles, the title and page numbers at the foot, and the same bytes for the same text. */
final class DocxWriter {
    private DocxWriter() {}

    static byte[] write(Manuscript manuscript) {
        var bytes = new ByteArrayOutputStream();
        try (var document = DocxTemplate.open(manuscript.lang())) {
            name(document, manuscript);
            new DocxBlocks(document).write(manuscript.text());
            foot(document, manuscript);
            try (var zip = new TimelessZip(bytes)) {
                document.write(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void name(XWPFDocument document, Manuscript manuscript) throws IOException {
        try {
            var properties = document.getPackage().getPackageProperties();
            properties.setTitleProperty(Optional.of(manuscript.title()));
            properties.setCreatorProperty(Optional.of(manuscript.author()));
            properties.setLanguageProperty(
                    Optional.of(manuscript.lang().locale().toLanguageTag()));
        } catch (InvalidFormatException e) {
            throw new POIXMLException(e);
        }
    }

    private static void foot(XWPFDocument document, Manuscript manuscript) {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        var line = footer.createParagraph();
        var page = manuscript.words().page();
        line.setStyle("Footer");
        line.createRun().setText(manuscript.title());
        line.createRun().addTab();
        line.createRun().setText(page.before());
        field(line, "PAGE");
        line.createRun().setText(page.between());
        field(line, "NUMPAGES");
        line.createRun().setText(page.after());
    }

    private static void field(XWPFParagraph line, String name) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
