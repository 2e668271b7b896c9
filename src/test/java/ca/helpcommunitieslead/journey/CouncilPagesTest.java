package ca.helpcommunitieslead.journey;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the councils in both languages, and the map by keyboard alone (R26, R27). */
final class CouncilPagesTest {
    private static final String STOPS = "document.querySelectorAll('.tiles a[tabindex=\"0\"]').length";
    private static final String FOCUSED = "document.activeElement.getAttribute('href')";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @BeforeAll
    static void councilsDecided() {
        var records = new Records(site);
        for (var council : records.councils(10))
            records.verified(aDecision().of(council).supporting("climate-law"));
        records.verified(aDecision().of(records.council()).opposing("climate-law"));
        records.reported(aDecision().of(records.council()).supporting("climate-law"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageOfTheCouncilsIsSound(Lang lang) {
        var page = browser.page(lang);
        for (var path : List.of("/tracker", "/tracker?status=COUNTED", "/councils/toronto", "/threshold")) {
            var address = "/" + lang.code() + path;
            var response = Objects.requireNonNull(page.navigate(address));
            assertThat(response.status()).isEqualTo(200);
            assertThat(PageCheck.problems(page, response.text(), lang, true))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void theMapIsOneTabStopAndTheArrowsGoFromCouncilToCouncil() {
        var page = browser.page(Lang.EN);
        page.navigate("/en/tracker");
        assertThat(page.evaluate(STOPS)).isEqualTo(1);
        page.focus(".tiles a[tabindex='0']");
        var first = page.evaluate(FOCUSED);

        page.keyboard().press("ArrowRight");
        var next = page.evaluate(FOCUSED);
        assertThat(next).isNotEqualTo(first);
        assertThat(page.evaluate(STOPS)).isEqualTo(1);
        assertThat(columnOf(page, String.valueOf(next))).isGreaterThan(columnOf(page, String.valueOf(first)));

        page.keyboard().press("Enter");
        page.waitForURL("**" + next);
    }

    private static int columnOf(Page page, String address) {
        return Integer.parseInt(String.valueOf(page.evaluate(
                "href => document.querySelector(`.tiles a[href=\"${href}\"] use`).getAttribute('x')", address)));
    }

    @Test
    void withoutScriptALinkLeadsPastTheMap() {
        var page = browser.pageWithoutScript(Lang.EN);
        page.navigate("/en/tracker");
        page.focus(".past-map");

        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#table");
    }
}
