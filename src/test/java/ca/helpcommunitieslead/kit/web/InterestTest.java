package ca.helpcommunitieslead.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept of downloads: how often, for which municipality; nothing of who. */
final class InterestTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String FILE = "/en/kit/resolution.txt?municipality=3514019";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @BeforeEach
    void nothingWasTaken() {
        site.sql().sql("delete from kit_taking").update();
    }

    private static void take(String path, String... headers) {
        var request = site.visitor().request(path).GET();
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        assertThat(site.visitor().send(request.build()).status()).isEqualTo(200);
    }

    private static List<String> takings() {
        return site.sql().sql("""
                        select concat_ws(' ', document, version, lang, format, municipality_code, times) as line
                          from kit_taking
                         order by document, lang, format""").query((row, _) -> row.getString("line")).list();
    }

    @Test
    void takingAFileAddsOne() {
        take(FILE, "User-Agent", BROWSER);
        take(FILE, "User-Agent", BROWSER);
        take("/fr/kit/handout.pdf", "User-Agent", BROWSER);
        take("/fr/kit/handout.pdf", "User-Agent", BROWSER);

        assertThat(takings()).containsExactly("handout 1 fr pdf 2", "resolution 1 en txt 3514019 2");
    }

    @Test
    void lookingAndMachinesAddNothing() {
        take("/en/kit/resolution?municipality=3514019", "User-Agent", BROWSER);
        take(FILE, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        take(FILE, "User-Agent", "curl/8.5");
        take(FILE, "User-Agent", BROWSER, "Sec-Purpose", "prefetch;prerender");
        take(FILE, "User-Agent", BROWSER, "Purpose", "prefetch");
        var head = site.visitor()
                .request(FILE)
                .HEAD()
                .header("User-Agent", BROWSER)
                .build();
        assertThat(site.visitor().send(head).status()).isEqualTo(200);

        assertThat(takings()).isEmpty();
    }

    @Test
    void theArchiveCountsForEachOfItsDocuments() {
        take("/en/kit.zip?municipality=3514019", "User-Agent", BROWSER);

        assertThat(takings()).hasSize(10).contains("clerk-note 1 en docx 3514019 1");
    }

    @Test
    void theStaffSeeTheInterestOfEachCouncil() {
        take(FILE, "User-Agent", BROWSER);
        take("/en/kit/handout.txt?municipality=3525005", "User-Agent", BROWSER);
        take("/en/kit/handout.txt", "User-Agent", BROWSER);
        var verifier = site.signedIn(Role.VERIFIER);

        assertThat(verifier.get("/en/admin/kit").body())
                .contains("Hamilton (Township)", "Hamilton (City)", "No municipality chosen")
                .contains("Sample resolution, version 1: once");
        assertThat(verifier.get("/en/admin/kit?document=handout").body()).doesNotContain("Hamilton (Township)");
        assertThat(verifier.get("/en/admin/kit?q=northumberland").body())
                .contains("Hamilton (Township)")
                .doesNotContain("Hamilton (City)");
        var csv = verifier.get("/fr/admin/kit.csv?q=northumberland");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body())
                .contains("3514019,Hamilton (canton),resolution,1,")
                .endsWith(",1\r\n");
        assertThat(csv.body().lines()).hasSize(2);
    }
}
