package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Dialog;
import java.util.ArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor's day, once in each language, each on a site of its own. */
final class EditorJourneyTest {
    @Nested
    final class InEnglish {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void anAskIsChangedPublishedAndRestored() {
            EditorJourney.of(site, Lang.EN, browser.page(Lang.EN), browser.page(Lang.EN), browser.page(Lang.EN))
                    .run();
        }

        @Test
        void leavingUnsavedWorkIsAskedAboutAndSavingIsNot() {
            var steps = new Steps(browser.page(Lang.EN), site, Lang.EN);
            steps.openInvitation(site.person(Role.EDITOR).email());
            var asked = new ArrayList<String>();
            steps.page().onDialog((Dialog dialog) -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            steps.go("/admin/texts/page/accessibility");
            steps.write("campaign.editing.field.title.en", "Access");

            steps.press("campaign.editing.save");
            assertThat(steps.page().getByText(steps.words("campaign.editing.done.SAVED")))
                    .isVisible();
            assertThat(asked).isEmpty();

            steps.write("campaign.editing.field.title.en", "Access for all");
            steps.go("/admin/texts");
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Nested
    final class InFrench {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void anAskIsChangedPublishedAndRestored() {
            EditorJourney.of(site, Lang.FR, browser.page(Lang.FR), browser.page(Lang.FR), browser.page(Lang.EN))
                    .run();
        }

        @Test
        void withoutScriptTheSameFormIsPreviewedAndSaved() {
            var steps = new Steps(browser.pageWithoutScript(Lang.FR), site, Lang.FR);
            steps.openInvitation(site.person(Role.EDITOR).email());
            steps.go("/admin/texts/page/privacy");
            steps.write("campaign.editing.field.body.fr", "Un texte **neuf**.");

            steps.press("campaign.editing.preview");
            assertThat(steps.page().locator(".previewed strong")).hasText("neuf");
            assertThat(steps.page().locator("details.preview").first()).isHidden();

            steps.press("campaign.editing.save");
            assertThat(steps.page().getByText(steps.words("campaign.editing.done.SAVED")))
                    .isVisible();
        }
    }
}
