package ca.helpcommunitieslead.campaign.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Editor;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every version of an ask stays at its address and can be held against the next one (R25). */
@TestInstance(Lifecycle.PER_CLASS)
final class AskVersionsTest {
    private static final TextId MATRIX = ask("decision-matrix");
    private static final TextId LAW = ask("climate-law");
    private static final TextId LENS = ask("climate-lens");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private String supported = "";

    private static TextId ask(String key) {
        return new TextId(TextKind.ASK, key);
    }

    @BeforeAll
    void asksChange() {
        supported = new Records(site)
                .verified(aDecision().supporting("decision-matrix"))
                .key()
                .value();
        var editor = new Editor(site);
        editor.newVersion(
                MATRIX,
                withLever(editor.written(MATRIX, "statement", "Publish a new matrix.", "Publier une grille."), "DATA"),
                "The ask is <smaller> now.");
        editor.newVersionInOneLanguage(
                LAW, editor.written(LAW, "reason", "Only the English reason changed.", french(LAW)), "");
        editor.retract(LENS);
    }

    private static TextBody withLever(TextBody body, String lever) {
        var attributes = new HashMap<>(body.attributes());
        attributes.putAll(Map.of("lever", lever));
        return new TextBody(body.fields(), attributes);
    }

    private String french(TextId id) {
        return new Editor(site)
                .written(id, "title", "x", "x")
                .text("reason")
                .in(Lang.FR)
                .text();
    }

    @Test
    void theOldAddressStillShowsTheOldWordsAndLeadsToTheNewOnes() {
        var first = page("/en/asks/decision-matrix/versions/1");

        assertThat(first)
                .doesNotContain("Publish a new matrix")
                .contains(
                        "This is version 1. The current one is version 2",
                        "/en/asks/decision-matrix/comparison?from=1&amp;to=2",
                        "href=\"/en/asks/decision-matrix\"");
        assertThat(page("/en/asks/decision-matrix/versions/2"))
                .contains("Publish a new matrix", "This is the address of version 2, which is the current one");
    }

    @Test
    void theCurrentPageListsAllVersionsWithTheirNotesAndIsCitedByTheAddressOfItsVersion() {
        assertThat(page("/en/asks/decision-matrix"))
                .contains(
                        "Publish a new matrix",
                        "/en/asks/decision-matrix/versions/1",
                        "/en/asks/decision-matrix/versions/2",
                        "The ask is &lt;smaller&gt; now.",
                        "“Publish a new matrix”, version 2, ")
                .containsPattern("http[^<]+/en/asks/decision-matrix/versions/2</p>")
                .doesNotContain("Starter draft");
        assertThat(page("/en/asks/data-for-all-plans-that-do-not-exist")).contains("There is no such page");
    }

    @Test
    void aComparisonShowsTheChangedWordsAndTheChangedLever() {
        assertThat(page("/en/asks/decision-matrix/comparison"))
                .contains("Version 1 and version 2, word by word", "Publish a new ", "an act</del>")
                .contains("data</ins>", "The ask is &lt;smaller&gt; now.");
        assertThat(page("/fr/asks/decision-matrix/comparison?from=2&to=1"))
                .contains("La version 1 et la version 2, mot à mot", "grille", "<ins>");
    }

    @Test
    void whereATranslationIsBehindItsPagesSaySo() {
        assertThat(page("/fr/asks/climate-law"))
                .contains("Le texte anglais a été modifié le")
                .contains("Le lire en anglais");
        assertThat(page("/en/asks/climate-law")).doesNotContain("has not followed yet");
        assertThat(page("/fr/asks/climate-law/comparison?from=1&to=2"))
                .contains("sa traduction reste à venir", "/en/asks/climate-law/comparison?from=1&amp;to=2")
                .doesNotContain("<ins>");
        assertThat(page("/en/asks/climate-law/comparison")).contains("Only the English");
    }

    @Test
    void whatIsRetractedSaysSoAndItsVersionsStay() {
        assertThat(page("/en/asks/climate-lens"))
                .contains("The campaign has taken this ask back", "/en/asks/climate-lens/versions/1")
                .doesNotContain("climate-lens.pdf");
        assertThat(page("/en/asks/climate-lens/versions/1")).contains("no longer stands behind it", "Evidence");
        assertThat(site.visitor().get("/en/asks/climate-lens.pdf").status()).isEqualTo(404);
        assertThat(page("/en/priorities")).contains("/asks/climate-law\"").doesNotContain("/asks/climate-lens\"");
    }

    @Test
    void anAskOfOneVersionHasNothingToCompareYet() {
        var answer = site.visitor().get("/en/asks/across-ministries/comparison");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("There is one version so far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "01", "-1", "+1", "1.0", "0x1", "99999999999", "a", "%C2%B2", "1%20"})
    void aVersionThatThereIsNotIsToldWithThoseThatThereAre(String number) {
        var answer = site.visitor().get("/en/asks/decision-matrix/versions/" + number);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no such version", "This text has 2 versions", "/asks/decision-matrix/versions/2");
    }

    @ParameterizedTest
    @CsvSource({"a,2", "0,2", "1,3", "1,99999999999", "'',a", "x,y"})
    void aComparisonOfVersionsThatThereAreNotOffersThoseThatThereAre(String from, String to) {
        var answer = site.visitor().get("/en/asks/decision-matrix/comparison?from=" + from + "&to=" + to);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("There is no such version", "<option value=\"1\"", "name=\"from\"")
                .doesNotContain("<ins>");
    }

    @Test
    void theSameVersionTwiceDiffersInNothing() {
        assertThat(page("/en/asks/decision-matrix/comparison?from=2&to=2")).contains("Nothing differs between them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/asks/none/versions/1", "/en/asks/none/comparison", "/en/asks/..%2f/versions/1"})
    void anAskThatThereIsNotHasNoVersions(String address) {
        assertThat(site.visitor().get(address).status()).isBetween(400, 404);
    }

    @Test
    void aRecordSaysWhichVersionWasDecidedOnAndWhatChangedSince() {
        var english = page("/en/resolutions/" + supported);

        assertThat(english)
                .contains(
                        "/en/asks/decision-matrix/versions/1",
                        "the ask is now in version 2",
                        "/en/asks/decision-matrix/comparison?from=1&amp;to=2")
                .doesNotContain("Publish a new matrix");
        assertThat(page("/fr/resolutions/" + supported)).contains("la demande en est maintenant à la version 2");
    }

    private static String page(String address) {
        return site.visitor().get(address).body();
    }
}
