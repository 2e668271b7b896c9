package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.follow.Followers;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An update from the first word to its sending; every page on the way is sound. */
final class UpdatesJourneyTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void anUpdateIsWrittenSeenSentAndWatched(Lang lang) {
        var followers = new Followers(site);
        followers.clear();
        followers.add(Lang.EN);
        followers.add(Lang.FR);
        var steps = new Steps(browser.page(lang), site, lang);
        steps.openInvitation(site.person(Role.values()).email());
        steps.go("/admin/updates/new");
        isSound(steps);

        steps.write("follow.edit.subject.en", "Ten councils");
        steps.write("follow.edit.body.en", "## So far\n\nThere are **ten**.\n\n| a | b |\n|---|---|\n| 1 | 2 |");
        steps.choose("follow.edit.only", "follow.edit.only.en");
        steps.press("follow.edit.save");
        says(steps, "follow.done.saved");
        isSound(steps);

        steps.page()
                .locator(".text-links")
                .getByText(steps.words("follow.preview.title"))
                .click();
        assertThat(steps.page().locator(".shown-text strong").first()).hasText("ten");
        steps.page().locator("summary").first().click();
        isSound(steps);
        steps.press("follow.test." + lang.code());
        says(steps, "follow.done.tested");

        steps.page()
                .locator(".text-links")
                .getByText(steps.words("follow.send.title"))
                .click();
        isSound(steps);
        steps.write("follow.send.rate", "0");
        steps.press("follow.send.start");
        steps.page().waitForURL("**/sending");
        steps.write("follow.send.rate", "3600");
        steps.press("follow.send.start");
        says(steps, "follow.done.started");
        isSound(steps);

        steps.press("follow.progress.stop");
        says(steps, "follow.done.stopped");
        steps.press("follow.progress.resume");
        says(steps, "follow.done.resumed");

        for (var path : new String[] {"/admin/updates", "/admin/mail"}) {
            steps.go(path);
            isSound(steps);
        }
    }

    private static void says(Steps steps, String key) {
        assertThat(steps.page().locator("p.notice[role=status]")).hasText(steps.words(key));
    }

    private static void isSound(Steps steps) {
        var page = steps.page();
        var address = page.url();
        var html = Objects.requireNonNull(page.request().get(address)).text();
        Assertions.assertThat(PageCheck.problems(page, html, steps.lang(), true))
                .as(address)
                .isEmpty();
    }
}
