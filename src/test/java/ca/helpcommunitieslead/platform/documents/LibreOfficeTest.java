package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another program reads our Word documents: no word is lost on the way, and the numbers are those that we meant. */
final class LibreOfficeTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void wordDocumentsHoldTheSameWordsInLibreOfficeWhichIsNeededForThis(Lang lang) throws Exception {
        var documents = new Documents(new Messages());
        var word = folder.resolve("resolution.docx");
        Files.write(word, documents.write(Samples.resolution(lang), DocumentFormat.DOCX));

        convert(word, "pdf");
        convert(word, "txt:Text (encoded):UTF8");

        var expected = words(withoutAddressesAndNumbers(Samples.read("resolution." + lang.code() + ".md")));
        assertThat(words(Files.readString(folder.resolve("resolution.txt")))).containsSubsequence(expected);
        assertThat(words(textOfThePdf()))
                .contains(lang == Lang.EN ? "Page" : "sur")
                .containsAll(expected);
        assertThat(textOfThePdf().lines().map(String::strip))
                .as("the last list counts anew")
                .contains(lang == Lang.EN ? "1. name of the mover" : "1. nom de la personne qui propose");
    }

    private static String withoutAddressesAndNumbers(String markdown) {
        return markdown.replaceAll("\\]\\([^)]*\\)", "]").replaceAll("(?m)^ *\\d+\\. ", "");
    }

    private void convert(Path word, String format) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        soffice(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(folder.resolve("log"))).isTrue();
    }

    private static String soffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "This test needs LibreOffice Writer: install libreoffice-writer-nogui, or put soffice on the PATH."));
    }

    private String textOfThePdf() throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve("resolution.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
