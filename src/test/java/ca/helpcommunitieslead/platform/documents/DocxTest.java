package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Word documents are read back as Word would. */
final class DocxTest {
    private final Documents documents = new Documents(new Messages());

    @Test
    void everyParagraphHasTheStyleOfWhatItIs() throws IOException {
        try (var word = resolution(Lang.EN)) {
            assertThat(style(word, "Resolution of the Council")).isEqualTo("Title");
            assertThat(style(word, "Therefore")).isEqualTo("Heading1");
            assertThat(style(word, "Financial")).isEqualTo("Heading2");
            assertThat(style(word, "Municipalities own")).isEqualTo("Normal");
            assertThat(style(word, "The province’s auditor")).isEqualTo("Quote");
            assertThat(style(word, "That the Council")).isEqualTo("ListNumber");
            assertThat(style(word, "a target")).isEqualTo("ListBullet2");
            assertThat(style(word, "on emissions")).isEqualTo("ListNumber3");
            assertThat(style(word, "The framework is")).isEqualTo("ListContinue");
            assertThat(style(word, "kept   as it is")).isEqualTo("HTMLPreformatted");
            assertThat(paragraphs(word).map(XWPFParagraph::getStyle))
                    .allMatch(style -> word.getStyles().styleExist(style));
        }
    }

    @Test
    void headingsStandInTheOutline() throws IOException {
        try (var word = resolution(Lang.EN)) {
            for (var level = 1; level <= 3; level++) {
                var style = word.getStyles().getStyle("Heading" + level).getCTStyle();
                assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.valueOf(level - 1L));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysItsLanguageTitleAndAuthor(Lang lang) throws Exception {
        try (var word = resolution(lang)) {
            var tag = lang == Lang.EN ? "en-CA" : "fr-CA";
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(lang == Lang.EN ? "Sample resolution" : "Modèle de résolution");
            assertThat(properties.getCreator()).isEqualTo("Network of Mayors & Councillors");
            assertThat(word.getPackage().getPackageProperties().getLanguageProperty())
                    .contains(tag);
            assertThat(properties.getCreated()).isNull();
            var normal = word.getStyles().getStyle("Normal").getCTStyle();
            assertThat(normal.getRPr().getLangArray(0).getVal()).isEqualTo(tag);
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
        }
    }

    @Test
    void eachNumberedListCountsAnew() throws IOException {
        try (var word = resolution(Lang.EN)) {
            var resolved = paragraph(word, "That the Council");
            var steps = paragraph(word, "Read.");
            var inner = paragraph(word, "on emissions");
            assertThat(paragraph(word, "That the clerk").getNumID()).isEqualTo(resolved.getNumID());
            assertThat(List.of(resolved.getNumID(), steps.getNumID(), inner.getNumID()))
                    .doesNotHaveDuplicates();
            assertThat(inner.getNumIlvl()).isEqualTo(BigInteger.TWO);
            assertThat(startOf(word, steps)).isEqualTo(BigInteger.ONE);
            assertThat(resolved.getNumFmt()).isEqualTo("decimal");
            assertThat(paragraph(word, "a target").getNumFmt()).isEqualTo("bullet");
        }
    }

    private static BigInteger startOf(XWPFDocument word, XWPFParagraph paragraph) {
        var override =
                word.getNumbering().getNum(paragraph.getNumID()).getCTNum().getLvlOverrideArray(0);
        assertThat(override.getIlvl()).isEqualTo(paragraph.getNumIlvl());
        return override.getStartOverride().getVal();
    }

    @Test
    void aListMayBeginWithAnotherNumber() throws IOException {
        try (var word = word("7. Seven\n8. Eight")) {
            assertThat(startOf(word, paragraph(word, "Seven"))).isEqualTo(BigInteger.valueOf(7));
        }
    }

    @Test
    void aTableRepeatsItsFirstRow() throws IOException {
        try (var word = resolution(Lang.EN)) {
            var table = word.getTables().getFirst();
            assertThat(table.getStyleID()).isEqualTo("TableGrid");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle())
                    .isEqualTo("TableHeading");
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("Travel to [place of the meeting]");
        }
    }

    @Test
    void blanksAreMarkedAndListedOnceAtTheEnd() throws IOException {
        try (var word = resolution(Lang.EN)) {
            assertThat(runs(word).filter(run -> run.getStyle().equals("Blank")).map(XWPFRun::text))
                    .containsExactly(
                            "[name of the mover]",
                            "[name of the seconder]",
                            "[date of the council meeting]",
                            "[date of the council meeting]");
            var texts = paragraphs(word).map(XWPFParagraph::getText).toList();
            assertThat(texts.subList(texts.indexOf("To complete") + 1, texts.size()))
                    .containsExactly(
                            "name of the mover",
                            "name of the seconder",
                            "date of the council meeting",
                            "place of the meeting");
        }
        try (var word = word("Nothing to fill in.")) {
            assertThat(paragraphs(word).map(XWPFParagraph::getText)).containsExactly("A title", "Nothing to fill in.");
        }
    }

    @Test
    void linksAreWholeAddressesInTheStyleOfLinks() throws IOException {
        try (var word = resolution(Lang.EN)) {
            var links = runs(word)
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(XWPFHyperlinkRun.class::cast)
                    .toList();
            assertThat(links).allMatch(link -> link.getStyle().equals("Hyperlink"));
            assertThat(links.stream().map(link -> link.getHyperlink(word).getURL()))
                    .containsExactly(
                            "https://campaign.example.org/en/priorities/climate-accountability",
                            "https://www.ontario.ca/page/climate?a=1&b=2",
                            "mailto:help@example.org");
        }
    }

    @Test
    void theFootBearsTitleAndPageNumbers() throws IOException {
        try (var word = resolution(Lang.FR)) {
            var foot = word.getFooterList().getFirst().getParagraphs().getFirst();
            assertThat(foot.getCTP().getFldSimpleList())
                    .extracting(field -> field.getInstr())
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(foot.getText()).startsWith("Modèle de résolution\tPage ");
        }
    }

    @Test
    void equalTextsGiveEqualBytes() throws InterruptedException {
        var first = documents.write(Samples.resolution(Lang.EN), DocumentFormat.DOCX);
        Thread.sleep(2_100);

        assertThat(documents.write(Samples.resolution(Lang.EN), DocumentFormat.DOCX))
                .isEqualTo(first);
    }

    @Test
    void oddTextsAreWrittenToo() throws IOException {
        try (var word = word("-\n\n1. > - ## a\n\n| a |\n|--|\n\n| b | c |\n|--|--|\n| d |\n\n[x](//evil)\u0001\n\n"
                + "> ".repeat(200) + "deep")) {
            assertThat(word.getTables()).hasSize(2);
        }
    }

    private XWPFDocument resolution(Lang lang) throws IOException {
        return read(Samples.resolution(lang));
    }

    private XWPFDocument word(String markdown) throws IOException {
        return read(Samples.document(Lang.EN, "A title", markdown));
    }

    private XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(documents.write(document, DocumentFormat.DOCX)));
    }

    private static String style(XWPFDocument word, String beginning) {
        return paragraph(word, beginning).getStyle();
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String beginning) {
        return paragraphs(word)
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument word) {
        return word.getParagraphs().stream();
    }

    private static Stream<XWPFRun> runs(XWPFDocument word) {
        return paragraphs(word).flatMap(paragraph -> paragraph.getRuns().stream());
    }
}
