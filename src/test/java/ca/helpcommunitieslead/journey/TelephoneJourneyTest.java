package ca.helpcommunitieslead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.HtmlCheck;
import ca.helpcommunitieslead.support.OpenPage;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a narrow telephone without script, and with a signal so weak that a form is sent twice. */
final class TelephoneJourneyTest {
    private static final int TELEPHONE = 360;

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    private Steps onTheTelephone(Lang lang) {
        var steps = new Steps(browser.pageWithoutScript(lang), site, lang);
        steps.page().setViewportSize(TELEPHONE, 740);
        return steps;
    }

    private static MunicipalityCode council(String slug) {
        return site.bean(Municipalities.class).bySlug(slug).orElseThrow().code();
    }

    private static String today() {
        return site.bean(Campaigns.class).today().toString();
    }

    /** Axe is a script; without one the HTML and the width are looked at. */
    private static void isSound(Steps steps) {
        var page = steps.page();
        assertThat(HtmlCheck.of(page.content()).errors()).as(page.url()).isEmpty();
        assertThat(OpenPage.widthAt(page, TELEPHONE)).as(page.url()).isLessThanOrEqualTo(TELEPHONE);
    }

    @ParameterizedTest
    @CsvSource({"EN, kingston", "FR, timmins"})
    void aReportSentTwiceIsKeptOnce(Lang lang, String slug) {
        var steps = onTheTelephone(lang);
        var council = council(slug);
        steps.go("/report");
        isSound(steps);
        steps.press("resolution.report.send");
        steps.page().locator(".errors").waitFor();
        isSound(steps);
        steps.field(steps.words("resolution.report.municipality")).selectOption(council.value());
        steps.write("resolution.report.day", today());
        steps.tick("resolution.report.outcome.DEFEATED");
        var again = FormData.create()
                .set("form", hidden(steps, "form"))
                .set("municipality", council.value())
                .set("day", today())
                .set("outcome", "DEFEATED");
        steps.press("resolution.report.send");
        steps.page().waitForURL("**/report/sent**");
        isSound(steps);

        assertThat(send(steps, "/report", again)).contains("/report/sent");
        assertThat(reports(council)).isEqualTo(1);
    }

    private static String hidden(Steps steps, String name) {
        return steps.page().locator("main input[name='" + name + "']").first().inputValue();
    }

    /** Where the answer leads. */
    private static String send(Steps steps, String path, FormData form) {
        var answer = steps.page()
                .request()
                .post(
                        "/" + steps.lang().code() + path,
                        RequestOptions.create().setMultipart(form).setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(303);
        return Objects.requireNonNull(answer.headers().get("location"));
    }

    private static int reports(MunicipalityCode council) {
        return site.sql()
                .sql("select count(*) from resolution_report where municipality_code = :code")
                .param("code", council.value())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"EN, espanola", "FR, barrie"})
    void anOutcomeSentTwiceIsRecordedOnce(Lang lang, String slug) {
        var steps = onTheTelephone(lang);
        var council = council(slug);
        new Councillor(steps, council).joins(new EmailAddress("alex@" + slug + ".example"));
        steps.go("/desk/outcome");
        isSound(steps);
        var again = FormData.create()
                .set("_csrf", hidden(steps, "_csrf"))
                .set("key", hidden(steps, "key"))
                .set("council", council.value())
                .set("day", today())
                .set("outcome", "DEFEATED");
        steps.tick("resolution.outcome.DEFEATED");
        steps.press("desk.outcome.send");
        steps.page().waitForURL("**/desk/outcomes/**");
        isSound(steps);

        assertThat(steps.page().url()).endsWith(send(steps, "/desk/outcome", again));
        assertThat(site.bean(Resolutions.class).of(council)).hasSize(1);
    }
}
