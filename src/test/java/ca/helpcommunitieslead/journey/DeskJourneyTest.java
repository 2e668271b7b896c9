package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.HtmlCheck;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A councillor's way from asking for a desk to reporting the outcome, on a telephone and without script. */
final class DeskJourneyTest {
    private static final int TELEPHONE = 360;
    private static final MunicipalityCode GUELPH = new MunicipalityCode("3523008");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @Test
    void aCouncillorAsksForADeskAndReportsAnOutcome() {
        var steps = new Steps(browser.pageWithoutScript(Lang.EN), site, Lang.EN);
        steps.page().setViewportSize(TELEPHONE, 740);
        new Councillor(steps, GUELPH).joins(new EmailAddress("alex@guelph.example"));

        steps.page()
                .locator("main")
                .getByLabel(steps.words("resolution.disclosure.MEMBERS"))
                .check();
        steps.press("desk.plan.begin");
        assertThat(steps.page().locator("main")).containsText(steps.words("desk.done.begun"));
        isSound(steps);

        steps.page().locator("main .actions a").first().click();
        steps.page().waitForURL("**/desk/outcome**");
        isSound(steps);
        steps.press("desk.outcome.send");
        assertThat(steps.page().locator(".errors")).isVisible();
        steps.page()
                .locator("#field-outcome")
                .getByText(steps.words("resolution.outcome.CARRIED"), exactly())
                .click();
        steps.press("desk.outcome.send");
        steps.page().waitForURL("**/desk/outcomes/**");
        assertThat(steps.page().locator("main")).containsText(steps.words("desk.recorded.check"));
        isSound(steps);
        assertThat(site.bean(Resolutions.class).of(GUELPH)).hasSize(1);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Axe is a script; without one the HTML and the width are looked at. */
    private static void isSound(Steps steps) {
        assertThat(HtmlCheck.of(steps.page().content()).errors())
                .as(steps.page().url())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageOfTheDeskIsSound(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        new Councillor(steps, GUELPH).joins(new EmailAddress("sound-" + lang.code() + "@guelph.example"));
        var today = site.bean(Campaigns.class).today();
        site.bean(Councils.class)
                .schedule(
                        site.secretariat().id(), GUELPH, List.of(new CouncilMeeting(GUELPH, today.plusDays(20), null)));
        for (var path : List.of(
                "/desk",
                "/desk/councils/guelph",
                "/desk/outcome",
                "/desk/colleagues",
                "/desk/nearby",
                "/desk/objections",
                "/desk/drafts",
                "/desk/choices",
                "/desk/joining/new")) {
            var address = "/" + lang.code() + path;
            var response = Objects.requireNonNull(steps.page().navigate(address));
            assertThat(response.status()).as(address).isEqualTo(200);
            assertThat(PageCheck.problems(steps.page(), response.text(), lang, true))
                    .as(address)
                    .isEmpty();
        }
        drafts(steps);
    }

    private static void drafts(Steps steps) {
        steps.go("/desk/drafts");
        steps.press("desk.draft.save");
        steps.page().waitForURL("**done=saved");
        steps.write("desk.draft.share.label", "Clerk / greffe");
        steps.press("desk.draft.share.make");
        var link = steps.page().locator("main code").first().innerText();
        assertThat(PageCheck.problems(steps.page(), steps.page().content(), steps.lang(), true))
                .as("draft")
                .isEmpty();
        var shared = Objects.requireNonNull(steps.page().navigate(link));
        assertThat(PageCheck.problems(steps.page(), shared.text(), steps.lang(), true))
                .as("shared draft")
                .isEmpty();
    }
}
