package ca.helpcommunitieslead.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.support.Editor;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Briefs are read with their contents, their versions and what is known of them. */
@TestInstance(Lifecycle.PER_CLASS)
final class BriefPagesTest {
    private static final TextId MATRIX = TextId.brief("energy-decision-matrix");
    private static final TextId BUILDINGS = TextId.brief("buildings-and-planning");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @BeforeAll
    void briefsChange() {
        var editor = new Editor(site);
        editor.correction(MATRIX, editor.written(MATRIX, "summary", "A corrected summary.", "Un résumé corrigé."), "");
        editor.newVersion(
                MATRIX,
                editor.written(MATRIX, "body", "## A new beginning\n\nNew words.", null),
                "Rewritten from the start.");
        editor.retract(BUILDINGS);
    }

    @Test
    void aBriefSaysWhatIsKnownOfIt() {
        assertThat(page("/en/priorities/climate-accountability"))
                .contains(
                        "Starter draft: no editor of the campaign has adopted this text yet",
                        "last reviewed November 24, 2026",
                        "minutes to read",
                        "href=\"#the-problem\"",
                        "id=\"the-problem\"",
                        "“A climate accountability framework”, version 1, ")
                .containsPattern("http[^<]+/en/priorities/climate-accountability/versions/1</p>");
        assertThat(page("/fr/priorities/climate-accountability"))
                .contains("dernière révision le 24 novembre 2026", "minutes de lecture", "Ébauche de départ");
    }

    @Test
    void anotherFormatIsAskedForByAMailThatNamesTheText() {
        assertThat(page("/en/priorities/climate-accountability"))
                .containsPattern("href=\"mailto:[^\"]+\\?subject=Another%20format%3A%20A%20climate%20accountability"
                        + "[^\"]*&amp;body=[^\"]*versions%2F1\"")
                .contains("Large print, braille, audio");
    }

    @Test
    void theOldAddressShowsTheOldBriefWithItsCorrection() {
        assertThat(page("/en/priorities/energy-decision-matrix/versions/1"))
                .contains("A corrected summary.", "id=\"the-problem\"", "The current one is version 2")
                .doesNotContain("A new beginning");
        assertThat(page("/en/priorities/energy-decision-matrix"))
                .contains("A new beginning", "Corrected or translated since", "Rewritten from the start.")
                .doesNotContain("Starter draft");
        assertThat(page("/en/priorities/energy-decision-matrix/comparison?from=1&to=2"))
                .contains("A new beginning", "<del>");
        assertThat(site.visitor()
                        .get("/en/priorities/energy-decision-matrix/versions/7")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wordsThatLackInALanguageAreShownInTheOtherAndMarked() {
        assertThat(page("/fr/priorities/energy-decision-matrix"))
                .containsPattern("(?s)<section class=\"text\" lang=\"en\">\\s*<h3 id=\"a-new-beginning\"");
    }

    @Test
    void ofARetractedBriefTitleSummaryAndVersionsRemain() {
        assertThat(page("/en/priorities/buildings-and-planning"))
                .contains("The campaign has taken this brief back", "/priorities/buildings-and-planning/versions/1")
                .contains("/en/asks/")
                .doesNotContain("id=\"the-problem\"", "buildings-and-planning.pdf");
        assertThat(page("/en/priorities/buildings-and-planning/versions/1"))
                .contains("no longer stands behind it", "id=\"the-problem\"");
        assertThat(site.visitor()
                        .get("/en/priorities/buildings-and-planning.pdf")
                        .status())
                .isEqualTo(404);
    }

    private static String page(String address) {
        var answer = site.visitor().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }
}
