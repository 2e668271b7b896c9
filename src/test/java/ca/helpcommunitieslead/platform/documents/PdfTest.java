package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDF that a screen reader can read: tagged, in its language, with a title and fonts of its own. */
final class PdfTest {
    private final Documents documents = new Documents(new Messages());

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysItsLanguageTitleAndAuthor(Lang lang) throws IOException {
        try (var pdf = read(Samples.resolution(lang))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(lang == Lang.EN ? "en-CA" : "fr-CA");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(lang == Lang.EN ? "Sample resolution" : "Modèle de résolution");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Network of Mayors & Councillors");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void everythingIsTaggedAsWhatItIs() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.EN))) {
            var tags = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link");
            assertThat(tags.stream().filter("TH"::equals)).hasSize(3);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }

    /** On the page bold words and links are drawn after those around them; the tags say how they are read. */
    @Test
    void theTagsKeepTheOrderOfReading() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.EN))) {
            assertThat(SpokenPdf.of(pdf))
                    .contains("Moved by [name of the mover], seconded by [name of the seconder], on [date of the")
                    .contains("own most of the roads, pipes and buildings that a changing climate")
                    .contains("See the brief of the campaign and the ministry’s page, or write")
                    .contains("1. Read.")
                    .contains("Staff time for the report The Township $1,200 Travel to [place of the meeting] The");
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.EN))) {
            var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("Resolution of the Council of the Township of Hamilton");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("Whereas");
            assertThat(title.getFirstChild().getNextSibling().getFirstChild().getTitle())
                    .isEqualTo("Financial implications");
        }
    }

    @Test
    void everyFontIsEmbeddedAndHasFrenchLetters() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.FR))) {
            for (var page : pdf.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
            assertThat(text(pdf))
                    .contains("Le cœur de l’œuvre, c’est l’équité", "« Personne ne répond", "– une co\u2010opérative");
        }
    }

    @Test
    void noLineEndsBetweenAnArticleAndItsNoun() throws IOException {
        try (var pdf = read(Samples.document(Lang.FR, "Lignes", "aux amis de l’Environnement ".repeat(200)))) {
            assertThat(text(pdf).lines()).noneMatch(line -> line.endsWith("l’"));
        }
    }

    @Test
    void pagesAreLetterSizeAndNumbered() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.FR))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(text(pdf)).contains("Page 1 sur 2", "Page 2 sur 2");
        }
    }

    @Test
    void linksAreWholeAddresses() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.EN))) {
            assertThat(addresses(pdf))
                    .contains(
                            "https://campaign.example.org/en/priorities/climate-accountability",
                            "https://www.ontario.ca/page/climate?a=1&b=2",
                            "mailto:help@example.org");
        }
    }

    private static List<String> addresses(PDDocument pdf) {
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .flatMap(page -> {
                    try {
                        return page.getAnnotations().stream();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(PDAnnotationLink.class::isInstance)
                .map(annotation -> ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI())
                .toList();
    }

    @Test
    void blanksAreListedAtTheEnd() throws IOException {
        try (var pdf = read(Samples.resolution(Lang.EN))) {
            assertThat(text(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "To complete 1. name of the mover 2. name of the seconder 3. date of the council meeting");
        }
        try (var pdf = read(Samples.document(Lang.EN, "A title", "Nothing to fill in."))) {
            assertThat(text(pdf)).contains("A title").doesNotContain("To complete");
        }
    }

    /** Many at a time wait for their turn, and all of them are made. */
    @Test
    void manyAreMadeAtATime() {
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> documents.write(
                                Samples.document(Lang.EN, "Title & <" + i + ">", "Text " + i), DocumentFormat.PDF)))
                .allMatch(pdf -> pdf.length > 1_000);
    }

    @Test
    void oddTextsAreWrittenToo() throws IOException {
        var odd = "-\n\n1. > - ## a\n\n| a |\n|--|\n\n<script>&nbsp;</script> ]]> &amp; \u0001 漢字 😀\n\n"
                + "> ".repeat(200) + "deep";
        try (var pdf = read(Samples.document(Lang.EN, "<\u0002 & \">", odd))) {
            assertThat(text(pdf)).contains("<script>").contains("deep");
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT))
                    .isTrue();
        }
    }

    private PDDocument read(Document document) throws IOException {
        return Loader.loadPDF(documents.write(document, DocumentFormat.PDF));
    }

    private static String text(PDDocument pdf) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(pdf);
    }
}
