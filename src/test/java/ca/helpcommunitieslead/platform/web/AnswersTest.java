package ca.helpcommunitieslead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailPage;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailPage.UnsentMail;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import gg.jte.TemplateException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What goes over the wire: languages, caches, headers, and what a failing template says. */
final class AnswersTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final Pattern STYLE_SHEET = Pattern.compile("href=\"(/assets/[^\"]+site\\.css)\"");

    @Test
    void assetsAreKeptForEverUnderTheirHash() {
        var page = site.visitor().get("/en/priorities").body();
        var address = STYLE_SHEET.matcher(page);
        assertThat(address.find()).isTrue();

        var asset = site.visitor().get(address.group(1));

        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(asset.header("Content-Type")).startsWith("text/css");
        assertThat(site.visitor().get("/assets/0123456789/site.css").status()).isEqualTo(404);
    }

    @Test
    void aPublicPageIsSharedAndAskedForAgain() {
        var first = site.visitor().get("/en/priorities");
        var tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).contains("public", "s-maxage=5");
        assertThat(first.header("Set-Cookie")).isEmpty();
        var visitor = site.visitor();
        var again = visitor.send(
                visitor.request("/en/priorities").header("If-None-Match", tag).build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aKeptPageBearsTheHeadersOfAFreshOne() {
        var fresh = zipped("/en/priorities?kept");
        var kept = zipped("/en/priorities?kept");

        assertThat(kept.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(headers(kept)).isEqualTo(headers(fresh)).containsKeys("etag", "content-security-policy", "vary");
        assertThat(kept.body()).isEqualTo(fresh.body());
    }

    private static Answer zipped(String path) {
        var visitor = site.visitor();
        return visitor.send(
                visitor.request(path).header("Accept-Encoding", "gzip").build());
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.response().headers().map());
        headers.remove("Date");
        return headers;
    }

    @Test
    void aPublicPageIsTheSameForStaffAndStrangers() {
        assertThat(site.signedIn().get("/fr/priorities").body())
                .isEqualTo(site.visitor().get("/fr/priorities").body());
    }

    @Test
    void aPageForOnePersonIsKeptNowhere() {
        assertThat(site.visitor().get("/en/sign-in").header("Cache-Control")).isEqualTo("no-store");
        assertThat(site.signedIn().get("/en/admin").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void everyAnswerForbidsForeignCode() {
        for (var path : List.of("/en/priorities", "/en/nothing", "/health/ready", "/en/admin", "/dev/mail.json")) {
            var answer = site.visitor().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, /fr/priorities",
        "fr-CA;q=0.9, /fr/priorities",
        "'de, fr;q=0.8, en;q=0.7', /fr/priorities",
        "'en-CA, fr;q=0.8', /en/priorities",
        "de, /en/priorities",
        "*, /en/priorities",
        "';;;', /en/priorities",
    })
    void anAddressWithoutALanguageFollowsTheBrowsersWish(String wish, String address) {
        assertThat(wishing(wish, "/priorities").location()).isEqualTo(address);
    }

    @Test
    void theAddressDecidesAgainstTheBrowsersWish() {
        assertThat(wishing("fr", "/en/priorities").body()).contains("<html lang=\"en\">");
        assertThat(wishing("en", "/fr/nothing").body()).contains("<html lang=\"fr\">");
    }

    @Test
    void aQuerySurvivesTheWayToALanguage() {
        assertThat(wishing("en", "/priorities?a=b&c=%20").location()).isEqualTo("/en/priorities?a=b&c=%20");
    }

    private static Answer wishing(String languages, String path) {
        var visitor = site.visitor();
        return visitor.send(
                visitor.request(path).header("Accept-Language", languages).build());
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/endorsements/x/confirmation, /fr/endorsements/x/confirmation/new",
        "/en/endorsements/x/withdrawal, /en/endorsements/x/withdrawal/new",
        "/fr/admin/people/7/roles, /fr/admin/people",
        "/fr/admin/resolutions/x/refusal, /fr/admin/resolutions/x",
        "/en/admin/resolutions/x/correction, /en/admin/resolutions/x/correction/new",
        "/en/admin/resolutions/x/evidence, /en/admin/resolutions/x",
        "/en/sign-out, /en",
    })
    void whereOnlyFormsAreSentAReaderIsLedToThePageWithTheForm(String address, String page) {
        assertThat(site.signedIn(Role.ADMINISTRATOR).get(address).location()).isEqualTo(page);
    }

    @Test
    void aFailureInATemplateNamesItsFileAndLine() {
        var page = Reply.privatePage("platform/development-mail", new DevelopmentMailPage(failing()));
        var request = new MockHttpServletRequest("GET", "/en/anything");

        assertThatThrownBy(() -> site.bean(PageRenderer.class).render(page, request))
                .isInstanceOf(TemplateException.class)
                .hasMessage("Failed at platform/development-mail.jte:9")
                .hasRootCauseMessage("on purpose");
    }

    private static List<UnsentMail> failing() {
        return new AbstractList<>() {
            @Override
            public UnsentMail get(int index) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }
}
