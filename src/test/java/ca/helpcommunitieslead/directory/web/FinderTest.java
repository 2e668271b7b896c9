package ca.helpcommunitieslead.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One box for a name or a postal code, and all places on a map and in a list. */
final class FinderTest {
    private static final Pattern MAP = Pattern.compile("<svg class=\"hexes\"[\\s\\S]*?</svg>");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static Answer find(String lang, String typed) {
        return site.visitor().get("/" + lang + "/municipalities?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static String page(String typed) {
        return find("en", typed).body();
    }

    @Test
    void namesakesAreOfferedAndNeverGuessed() {
        var answer = find("en", "hamilton");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("2 municipalities fit.")
                .containsSubsequence("Hamilton (City)", "569,353", "Hamilton (Township)", "Part of the County of North")
                .contains("value=\"hamilton\"")
                .contains("href=\"/en/councils/hamilton-township\"")
                .contains("href=\"/en/endorse?municipality=3514019\"");
        assertThat(find("fr", "hamilton").body()).contains("Fait partie du comté de Northumberland");
    }

    @Test
    void oneMatchIsShownAndNotJumpedTo() {
        var answer = find("en", "Oro Medonte");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("One municipality fits.").contains("Oro-Medonte (Township)");
    }

    @Test
    void anUpperTierNamesItsMembersAndIsNotEndorsedFor() {
        assertThat(page("county of perth"))
                .contains("Upper tier with 4 municipalities")
                .contains("href=\"/en/councils/perth-county\"")
                .contains("href=\"/en/endorse\" aria-describedby");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K0B", "k0b 1a1", "K0B-1", "K0B1A", "K0B\u00a01A1"})
    void aPostalCodeShowsAllOfItsAreaAsAHint(String typed) {
        assertThat(page(typed))
                .contains("6 municipalities lie in the area of K0B")
                .contains("A postal code is a hint")
                .containsSubsequence("Alfred and Plantagenet", "Champlain", "The Nation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1A 1A1", "K0O", "K0B 1F1"})
    void aPostalCodeThatIsNoneIsSaidAtTheField(String typed) {
        var answer = find("en", typed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("This is not a Canadian postal code.")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"" + typed + "\"");
    }

    @Test
    void anAreaWithoutAMunicipalityIsSaidSo() {
        assertThat(page("K1A 0A6")).contains("We know of no municipality in the area of K1A.");
    }

    @Test
    void whatIsNotFoundIsKeptInTheField() {
        assertThat(page("Atlantis <b>"))
                .contains("No municipality fits “Atlantis &lt;b&gt;”")
                .contains("value=\"Atlantis &lt;b>\"")
                .contains("href=\"/en/municipalities\"");
        assertThat(find("fr", "L’Atlantide").body()).contains("ne correspond à «\u00a0L’Atlantide\u00a0»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{0}", "%", "'", "\u0000", "𝒳", "()["})
    void anythingCanBeTyped(String typed) {
        assertThat(find("en", typed).status()).isLessThan(500);
        assertThat(find("en", typed.repeat(90)).status()).isLessThan(500);
    }

    @Test
    void theMapAndTheListShowEveryCouncil() {
        var body = site.visitor().get("/en/municipalities").body();
        var map = MAP.matcher(body).results().findFirst().orElseThrow().group();
        var list = body.substring(body.indexOf("id=\"list\""));

        assertThat(site.bean(Municipalities.class).all())
                .allMatch(one -> list.contains(link(one)))
                .allMatch(one -> map.contains(link(one)) == (one.tier() != Tier.UPPER));
        assertThat(map).contains("<title>Hamilton (Township)</title>");
    }

    @Test
    void areasBearTheirFrenchNamesWhereTheyHaveOne() {
        assertThat(site.visitor().get("/fr/municipalities").body())
                .contains("<h3>Leeds et Grenville</h3>")
                .contains("<h3>Grand Sudbury</h3>")
                .doesNotContain("<h3>Leeds and Grenville</h3>");
        assertThat(find("fr", "brockville").body()).contains("Palier unique · Leeds et Grenville");
    }

    private static String link(Municipality municipality) {
        return "href=\"/en/councils/" + municipality.slug() + "\"";
    }

    @Test
    void theMapIsLight() throws IOException {
        var body = site.visitor().get("/fr/municipalities").body();
        var map = MAP.matcher(body).results().findFirst().orElseThrow().group().getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(map);
        }

        assertThat(map).hasSizeLessThan(70_000);
        assertThat(packed.size()).isLessThan(12_000);
    }

    @Test
    void theHomePageHasTheBoxAndTheFooterLeadsToIt() {
        for (var lang : new String[] {"en", "fr"}) {
            var body = site.visitor().get("/" + lang).body();
            assertThat(body)
                    .contains("action=\"/" + lang + "/municipalities\"")
                    .contains("<li><a href=\"/" + lang + "/municipalities\">");
            assertThat(body.length()).isLessThan(60_000);
        }
    }
}
