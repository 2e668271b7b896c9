package ca.helpcommunitieslead.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DownloadsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @ParameterizedTest
    @CsvSource({
        "/en/priorities/climate-accountability.pdf, application/pdf, climate-accountability-v1-en.pdf, %PDF",
        "/fr/priorities/climate-accountability.docx, application/vnd.openxml, climate-accountability-v1-fr.docx, PK",
        "/fr/asks/climate-law.pdf, application/pdf, climate-law-v1-fr.pdf, %PDF",
        "/en/asks/climate-law.docx, application/vnd.openxml, climate-law-v1-en.docx, PK",
    })
    void aFileHasItsTypeAndAName(String address, String type, String name, String beginning) {
        var answer = site.visitor().get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(name);
        assertThat(answer.body()).startsWith(beginning);
    }

    @Test
    void aFileThatIsAskedForAgainIsTheSame() {
        var address = "/en/asks/climate-lens.docx";

        assertThat(site.visitor().get(address).body())
                .isEqualTo(site.visitor().get(address).body());
    }

    @Test
    void aBriefAsPlainTextHoldsItsAsksItsWordsAndItsCitation() {
        var text = text("/en/priorities/climate-accountability.txt").body();

        assertThat(text)
                .containsIgnoringCase("A climate accountability framework")
                .containsIgnoringCase("The asks")
                .contains("Put back into law a provincial", "/en/asks/climate-law", "Starter draft")
                .containsIgnoringCase("How to cite this")
                .contains("/en/priorities/climate-accountability/versions/1");
    }

    @Test
    void anAskAsPlainTextHoldsEveryPartOfIt() {
        var text = text("/fr/asks/climate-law.txt").body();

        assertThat(text)
                .contains("Rétablir dans la loi une cible", "Moyen demandé\u00a0: une loi", "Non.")
                .containsIgnoringCase("Preuves")
                .containsIgnoringCase("Objections et réponses")
                .containsIgnoringCase("Sources")
                .contains("https://www.ontario.ca/laws/statute/s25015", "/fr/asks/climate-law/versions/1");
    }

    private static Answer text(String address) {
        var answer = site.visitor().get(address);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/priorities/climate-accountability.doc",
                "/en/priorities/climate-accountability.PDF",
                "/en/priorities/climate-accountability.",
                "/en/priorities/.pdf",
                "/en/priorities/none.pdf",
                "/en/priorities/climate-accountability.tar.gz",
                "/en/asks/climate-law.exe",
                "/en/asks/none.txt",
                "/de/asks/climate-law.txt"
            })
    void thereAreNoOtherFiles(String address) {
        assertThat(site.visitor().get(address).status()).isEqualTo(404);
    }
}
