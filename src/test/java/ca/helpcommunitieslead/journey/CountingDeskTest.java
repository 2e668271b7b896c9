package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What staff do about the count: enter a list on paper, compare, close and open endorsing. */
final class CountingDeskTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aListIsLookedOverCountedAndRetracted(Lang lang) {
        var steps = signedIn(lang, Role.VERIFIER);
        steps.go("/admin/endorsements/paper/new");
        steps.write("endorsement.paper.place", "Market");
        steps.write("endorsement.paper.day", "2026-10-03");
        steps.write("endorsement.paper.organiser", "Friends of the Creek");
        steps.write(
                "endorsement.paper.lines",
                "Ada " + lang + ",K1P 1J1,Ottawa\nBea " + lang + ",K1P\nCid " + lang + ",K1P 1J1");
        steps.press("endorsement.paper.check");
        assertThat(steps.page().getByText(steps.words("field.postalCode.invalid")))
                .isVisible();
        isSound(steps, lang);

        steps.page().getByText(steps.words("endorsement.paper.count", 2)).click();
        isSaid(steps, "endorsement.paper.done.counted");
        isSound(steps, lang);

        steps.press("endorsement.paper.retract");
        isSaid(steps, "endorsement.paper.done.retracted");
        isSound(steps, lang);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void endorsingIsClosedAndOpened(Lang lang) {
        var steps = signedIn(lang, Role.ADMINISTRATOR);
        steps.go("/admin/endorsements/window");
        steps.write("endorsement.window.messageEn", "Thank you, all of you!");
        steps.press("endorsement.window.close.save");
        isSaid(steps, "endorsement.window.done.closed");
        isSound(steps, lang);
        steps.go("/endorse");
        assertThat(steps.page().getByText("Thank you, all of you!")).isVisible();
        isSound(steps, lang);

        steps.go("/admin/endorsements/window");
        steps.press("endorsement.window.open");
        isSaid(steps, "endorsement.window.done.opened");
        steps.go("/endorse");
        assertThat(steps.button("endorsement.submit").last()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theCountIsComparedAndWhatIsDueIsShown(Lang lang) {
        var steps = signedIn(lang, Role.ADMINISTRATOR);
        steps.go("/admin/endorsements/count");
        steps.press("endorsement.count.check");
        isSaid(steps, "endorsement.count.done.checked");
        isSound(steps, lang);
        site.sql()
                .sql("insert into endorsement_tally (municipality_code, individuals) values ('0', 1)")
                .update();
        steps.press("endorsement.count.check");
        isSound(steps, lang);
        steps.press("endorsement.count.rebuild");
        isSaid(steps, "endorsement.count.done.rebuilt");
        steps.go("/admin/retention");
        steps.press("admin.retention.end");
        isSaid(steps, "admin.retention.done");
        isSound(steps, lang);
    }

    private static void isSaid(Steps steps, String key) {
        assertThat(steps.page().getByRole(AriaRole.STATUS)).hasText(steps.words(key));
    }

    private Steps signedIn(Lang lang, Role role) {
        var steps = new Steps(browser.page(lang), site, lang);
        steps.openInvitation(site.person(role).email());
        return steps;
    }

    /** Checks what is open as it would be checked had its address been typed. */
    private static void isSound(Steps steps, Lang lang) {
        Page page = steps.page();
        Assertions.assertThat(PageCheck.problems(page, page.content(), lang, true))
                .isEmpty();
    }
}
