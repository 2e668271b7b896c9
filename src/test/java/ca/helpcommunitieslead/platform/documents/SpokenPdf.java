package ca.helpcommunitieslead.platform.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of a PDF: its text in the order of the tags. */
final class SpokenPdf {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private SpokenPdf() {}

    static String of(PDDocument pdf) throws IOException {
        var reader = new SpokenPdf();
        for (var page : pdf.getPages()) reader.texts.put(page, texts(page));
        reader.speak(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.spoken.toString().replaceAll("\\s+", " ");
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .collect(Collectors.toMap(content -> id(content, page), SpokenPdf::text, String::concat));
    }

    /** The extractor takes the name of the properties for the tag and does not look them up. */
    private static int id(PDMarkedContent content, PDPage page) {
        var properties = page.getResources().getProperties(COSName.getPDFName(content.getTag()));
        return properties == null
                ? content.getMCID()
                : properties.getCOSObject().getInt(COSName.MCID);
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void speak(PDStructureNode node, @Nullable PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    var own = element.getPage() == null ? page : element.getPage();
                    if (isBlock(element.getStandardStructureType())) spoken.append(' ');
                    speak(element, own);
                }
                case Integer id -> spoken.append(textAt(page, id));
                case PDMarkedContentReference reference ->
                    spoken.append(
                            textAt(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
                default -> {}
            }
        }
    }

    private static boolean isBlock(String type) {
        return !type.equals("Span") && !type.equals("Link");
    }

    private String textAt(@Nullable PDPage page, int id) {
        return page == null ? "" : texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
