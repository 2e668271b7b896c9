package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the README has somebody try in the demonstration: check the tenth council and see the talks open. */
final class DemonstrationTourTest {
    private static final EmailAddress VERIFIER = new EmailAddress("vera.secondlook@example.org");

    @Nested
    final class InEnglish {
        @RegisterExtension
        static final TestSite site = TestSite.development("demo");

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void theTenthCheckOpensTheTalks() {
            tour(new Steps(browser.page(Lang.EN), site, Lang.EN));
        }
    }

    @Nested
    final class InFrench {
        @RegisterExtension
        static final TestSite site = TestSite.development("demo");

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void theTenthCheckOpensTheTalks() {
            tour(new Steps(browser.page(Lang.FR), site, Lang.FR));
        }
    }

    private static void tour(Steps steps) {
        var page = steps.page();
        for (var path : List.of("", "/tracker", "/councils/riviere-aux-merles", "/roadmap")) isSound(steps, path);
        standsAt(steps, 9, "RESOLUTIONS");
        assertThat(page.locator(".demonstration")).hasText(steps.words("platform.demonstration"));

        steps.signIn(VERIFIER);
        isSound(steps, "/admin/resolutions");
        steps.go("/admin");
        page.locator(".tasks a[href*='/admin/resolutions/']").first().click();
        steps.tickAll("check.");
        steps.press("resolution.check.verify");
        assertThat(page.locator(".status.counted")).hasText(steps.words("resolution.counts"));

        standsAt(steps, 10, "MINISTERS");
        assertThat(page.locator(".banner")).isVisible();
        steps.go("/roadmap");
        assertThat(page.locator(".openings > li")).hasCount(1);
        assertThat(page.locator(".openings ul li")).hasCount(10);
    }

    /** These pages are fuller here than anywhere else in the tests. */
    private static void isSound(Steps steps, String path) {
        var response =
                Objects.requireNonNull(steps.page().navigate("/" + steps.lang().code() + path));
        Assertions.assertThat(PageCheck.problems(steps.page(), response.text(), steps.lang(), true))
                .as(path)
                .isEmpty();
    }

    private static void standsAt(Steps steps, int councils, String stage) {
        steps.go("");
        Page page = steps.page();
        assertThat(page.locator(".ten li.full")).hasCount(councils);
        assertThat(page.locator(".ten .count")).containsText(steps.words("site.home.count", councils, 10));
        assertThat(page.locator(".road [aria-current]")).containsText(steps.words("site.step." + stage + ".short"));
    }
}
