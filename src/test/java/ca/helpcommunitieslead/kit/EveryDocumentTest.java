package ca.helpcommunitieslead.kit;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every document, for one municipality of each sort, in both languages and every format. */
final class EveryDocumentTest {
    /** What no reader should find: an unfilled place, two articles, an uncontracted de or à, stray spaces. */
    private static final Pattern FAULTY = Pattern.compile(
            "\\{\\{|}}|⟦|\\bnull\\b|  | [,.;)]|\\( |\\(\\)|l’ |\\b(?:the the|of of|to to|du du|de de|et et|and and|and,)\\b|,,|;;");

    private static final Pattern FAULTY_FRENCH = Pattern.compile(
            "(?i)\\b(?:de|à) les? |\\b(?:le|la|les|du|des|au|aux) (?:le|la|les|du|des|au|aux|l’)\\b"
                    + "|\\bde (?:le|du|des|la la|l’l’)\\b|\\bde [aeiouâàéèêëîïôöûü]|(?<!\u00a0)[:»]|«(?!\u00a0)|'",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FAULTY_ENGLISH = Pattern.compile("(?i)\\b(?:the|a|an) (?:the|a|an)\\b|'");

    /** Digits before a colon are a time of day, and addresses have colons of their own. */
    private static final Pattern HARMLESS =
            Pattern.compile("https?:\\S+|\\d:\\d\\d|mailto:\\S+|\\]\\([^)]*\\)|\\|[-|:]+\\|");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final Towns towns = new Towns(site);

    @BeforeAll
    static void neighboursHaveDecided() {
        var records = new Records(site);
        var municipalities = site.bean(Municipalities.class);
        for (var slug : List.of("cobourg", "toronto", "guelph", "kitchener", "ottawa", "french-river", "hearst")) {
            records.verified(aDecision()
                    .of(municipalities.bySlug(slug).orElseThrow().code())
                    .supporting("climate-law"));
        }
    }

    private static Kit kit() {
        return site.bean(Kit.class);
    }

    private static Stream<KitChoice> choices() {
        return Stream.concat(
                Stream.concat(Towns.SORTS.stream(), Stream.of("the-nation", "hearst", "south-glengarry"))
                        .map(towns::choice),
                Stream.of(towns.about("hamilton-township", 1), towns.about("durham-region", 2), towns.nobody()));
    }

    private static List<KitDocument> filled(KitChoice choice) {
        return Stream.of(Lang.values())
                .flatMap(lang -> kit().texts().stream()
                        .map(text -> kit().fill(text, choice, lang).orElseThrow()))
                .toList();
    }

    @Test
    void everyTextIsSoundAndReadsWell() throws IOException {
        assertThat(kit().texts())
                .hasSize(10)
                .allMatch(text -> kit().isSound(text, Lang.EN) && kit().isSound(text, Lang.FR));
        var soft = new SoftAssertions();
        var folder = Files.createDirectories(Path.of("target", "kit-documents"));
        for (var document : choices().flatMap(choice -> filled(choice).stream()).toList()) {
            var name = document.filename(DocumentFormat.TXT)
                    .replace(".txt", "-" + document.choice().priorities().size());
            Files.writeString(folder.resolve(name + ".md"), document.markdown());
            var prose = HARMLESS.matcher(document.markdown()).replaceAll("X");
            prose.lines().forEach(line -> {
                soft.assertThat(line).as(name).doesNotContainPattern(FAULTY);
                soft.assertThat(line)
                        .as(name)
                        .doesNotContainPattern(document.lang() == Lang.FR ? FAULTY_FRENCH : FAULTY_ENGLISH);
            });
            soft.assertThat(document.markdown()).as(name).startsWith("# ").doesNotContain("\n\n\n");
        }
        soft.assertAll();
    }

    @Test
    void everyFormatIsMadeOutWithItsBlanksListed() {
        var soft = new SoftAssertions();
        for (var document : Towns.SORTS.stream()
                .map(towns::choice)
                .flatMap(choice -> filled(choice).stream())
                .toList()) {
            var name = document.filename(DocumentFormat.DOCX);
            var text = new String(kit().write(document, DocumentFormat.TXT), StandardCharsets.UTF_8);
            var heading = site.bean(Messages.class).get(document.lang(), "platform.documents.blanks");
            var word = words(kit().write(document, DocumentFormat.DOCX));
            for (var blank : document.blanks()) {
                soft.assertThat(squeezed(after(text, heading))).as(name).contains(squeezed(blank));
                soft.assertThat(squeezed(after(word, heading))).as(name).contains(squeezed(blank));
            }
            soft.assertThat(text)
                    .as(name)
                    .doesNotContain("{{")
                    .doesNotContain("](")
                    .doesNotContain("**");
            checkPdf(kit().write(document, DocumentFormat.PDF), document, soft);
        }
        soft.assertAll();
    }

    private static String after(String text, String heading) {
        return text.substring(text.lastIndexOf(heading));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    private static String words(byte[] docx) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPdf(byte[] bytes, KitDocument document, SoftAssertions soft) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            soft.assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            soft.assertThat(catalog.getStructureTreeRoot()).isNotNull();
            soft.assertThat(catalog.getLanguage()).startsWith(document.lang().code());
            soft.assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void libreOfficeOpensTheWordFiles() throws Exception {
        var folder = Files.createTempDirectory("kit");
        var files = new ArrayList<String>();
        for (var slug : Towns.SORTS) {
            var documents = filled(towns.choice(slug));
            var first = Towns.SORTS.indexOf(slug);
            for (var number : List.of(first, first + 4, first + 10, first + 14)) {
                var document = documents.get(number);
                var file = folder.resolve(document.filename(DocumentFormat.DOCX));
                Files.write(file, kit().write(document, DocumentFormat.DOCX));
                files.add(file.toString());
            }
        }
        assertThat(files).hasSize(24).doesNotHaveDuplicates();

        new LibreOffice(folder).toPdf(files);

        for (var file : files) {
            try (var pdf = Loader.loadPDF(Path.of(file.replace(".docx", ".pdf")).toFile())) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
        }
    }

    @Test
    void aDocumentIsWrittenOnce() {
        var document = kit().fill(kit().text("resolution").orElseThrow(), towns.choice("ottawa"), Lang.EN)
                .orElseThrow();
        var again = kit().fill(kit().text("resolution").orElseThrow(), towns.choice("ottawa"), Lang.EN)
                .orElseThrow();

        assertThat(kit().write(again, DocumentFormat.DOCX)).isSameAs(kit().write(document, DocumentFormat.DOCX));
        assertThat(Optional.of(kit().write(again, DocumentFormat.TXT)))
                .isNotEqualTo(Optional.of(kit().write(document, DocumentFormat.DOCX)));
    }
}
