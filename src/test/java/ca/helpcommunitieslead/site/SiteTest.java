package ca.helpcommunitieslead.site;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @ParameterizedTest
    @CsvSource({"en,0 of 10,Three priorities", "fr,0 sur 10,Trois priorités"})
    void theHomePageTellsTheCountAndTheWayThereInBothLanguages(String lang, String count, String priorities) {
        assertThat(site.visitor().get("/" + lang).body())
                .contains("<html lang=\"" + lang + "\">", count, priorities)
                .contains("aria-current=\"step\"", "/" + lang + "/endorse", "/" + lang + "/how-we-count");
    }

    @ParameterizedTest
    @CsvSource({"en-CA,/en", "'fr-CA,fr;q=0.9,en;q=0.5',/fr", "de,/en"})
    void anAddressWithoutALanguageFollowsTheBrowsersWish(String wish, String home) {
        var request =
                site.visitor().request("/").header("Accept-Language", wish).build();
        var answer = site.visitor().send(request);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(home);
        assertThat(site.visitor().get(answer.location()).status()).isEqualTo(200);
    }

    @Test
    void aPageThatOnlyLacksItsLanguageIsNotTakenForALanguage() {
        assertThat(site.visitor().get("/roadmap").location()).isEqualTo("/en/roadmap");
        assertThat(site.visitor().get("/de").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/en,Help Communities Lead",
        "/fr,Aidons les collectivités",
        "/en/roadmap,Talks with the ministers",
        "/fr/roadmap,Discussions avec les ministres",
        "/en/how-we-count,When ten councils have passed a resolution that counts",
        "/fr/how-we-count,Quand dix conseils ont adopté une résolution qui compte",
        "/en/privacy,secretariat@example.org",
        "/fr/privacy,secretariat@example.org",
        "/en/accessibility,secretariat@example.org",
        "/fr/accessibility,secretariat@example.org"
    })
    void everyPageHasItsWordsAndOneHeading(String address, String words) {
        var answer = site.visitor().get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(words).doesNotContain("⟦", "{{");
        assertThat(answer.body().split("<h1", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en,Road map,Councils", "fr,Feuille de route,Conseils"})
    void theNavigationCallsEveryPageByItsName(String lang, String roadmap, String councils) {
        assertThat(site.visitor().get("/" + lang).body())
                .contains("<a href=\"/" + lang + "/roadmap\">" + roadmap + "</a>")
                .contains("<a href=\"/" + lang + "/tracker\">" + councils + "</a>");
    }

    @Test
    void theCountAndWhatToDoComeBeforeTheLongerText() {
        var body = site.visitor().get("/en").body();

        assertThat(body.indexOf("<figure class=\"ten\">")).isPositive().isLessThan(body.indexOf("<div class=\"do\">"));
        assertThat(body.indexOf("<div class=\"do\">")).isLessThan(body.indexOf("<p class=\"lead\">"));
    }

    @Test
    void howWeCountNamesTheCampaignsOwnValues() {
        assertThat(site.visitor().get("/en/how-we-count").body())
                .contains("on or after November 15, 2022")
                .contains("The present term runs from November 15, 2026")
                .contains("fewer than 5 endorsers")
                .contains("Each of the 444 municipal councils of Ontario")
                .contains("Open Government Licence");
    }
}
