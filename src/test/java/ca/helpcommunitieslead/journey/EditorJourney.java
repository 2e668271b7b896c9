package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * An editor changes an ask in English, sees that the French falls behind, publishes it as a new version, meets another
 * editor in the same text, and brings an earlier edit back (R25, R26).
 */
final class EditorJourney {
    private static final String ASK = "/admin/texts/ask/decision-matrix";
    private static final String REASON = "A matrix in the law keeps every ministry to the same questions.";
    private static final String OTHER = "A matrix keeps every ministry to the same questions in every year.";
    private static final String REASON_KEY = "campaign.editing.field.reason.en";

    private final Steps ada;
    private final Steps bea;
    private final Steps reader;

    private EditorJourney(Steps ada, Steps bea, Steps reader) {
        this.ada = ada;
        this.bea = bea;
        this.reader = reader;
    }

    /** Three people with browsers of their own. */
    static EditorJourney of(TestSite site, Lang lang, Page ada, Page bea, Page reader) {
        return new EditorJourney(
                editor(new Steps(ada, site, lang)),
                editor(new Steps(bea, site, lang)),
                new Steps(reader, site, Lang.EN));
    }

    private static Steps editor(Steps steps) {
        Person person = steps.site().person(Role.EDITOR);
        steps.openInvitation(person.email());
        return steps;
    }

    void run() {
        bea.go(ASK);
        opensTheAskFromTheList();
        writesWithThePreviewBeside();
        savesAndSeesTheFrenchFallBehind();
        publishesAsANewVersion();
        beaMeetsTheChange();
        restoresTheFirstEdit();
    }

    private void opensTheAskFromTheList() {
        ada.go("/admin/texts?kind=ask");
        isSound(ada);
        ada.page().locator("a[href$='" + ASK + "']").click();
        assertThat(ada.page().getByText(ada.words("campaign.editing.starter"))).isVisible();
    }

    private void writesWithThePreviewBeside() {
        ada.write(REASON_KEY, REASON);
        var evidence = ada.words("campaign.editing.field.evidence.en");
        ada.unfoldPart(ada.words("campaign.editing.preview.of", evidence));
        ada.write("campaign.editing.field.evidence.en", "Shown **at once**.");
        assertThat(ada.page().locator("details.preview[data-for=field-evidence-en] strong"))
                .hasText("at once");
        isSound(ada);
    }

    private void savesAndSeesTheFrenchFallBehind() {
        ada.write("campaign.editing.note", "Plainer");
        ada.press("campaign.editing.save");
        sees(ada, "campaign.editing.done.SAVED");
        assertThat(ada.page().locator(".text-facts .wanting")).hasCount(1);
        ada.go("/admin/texts?kind=ask&translation=needed");
        assertThat(ada.page().locator(".texts tbody tr")).hasCount(1);
    }

    private void publishesAsANewVersion() {
        ada.go(ASK);
        link(ada, "campaign.editing.publication").click();
        assertThat(ada.page().locator(".changes ins").first()).containsText("matrix");
        isSound(ada);
        ada.page().getByLabel(ada.words("campaign.editing.change.version", 2)).check();
        ada.press("campaign.editing.publish");
        sees(ada, "campaign.editing.done.PUBLISHED");

        ada.go("/admin/texts?kind=ask&state=PUBLISHED");
        assertThat(ada.page().locator(".texts tbody tr")).hasCount(1);
        assertThat(ada.page().locator(".texts tbody tr")).containsText("Version 2");
        reader.go("/asks/decision-matrix");
        assertThat(reader.page().locator("main")).containsText(REASON);
    }

    private static Locator link(Steps steps, String key) {
        return steps.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(steps.words(key)).setExact(true));
    }

    private void beaMeetsTheChange() {
        bea.write(REASON_KEY, OTHER);
        bea.press("campaign.editing.save");
        assertThat(bea.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(bea.words("campaign.editing.conflict.title"));
        assertThat(bea.field(bea.words(REASON_KEY))).hasValue(OTHER);
        assertThat(bea.page().locator(".clash .raw").first()).hasText(REASON);
        isSound(bea);
        bea.press("campaign.editing.conflict.save");
        sees(bea, "campaign.editing.done.SAVED");
    }

    private void restoresTheFirstEdit() {
        link(bea, "campaign.editing.history").click();
        assertThat(bea.page().locator(".history > li")).hasCount(3);
        isSound(bea);
        link(bea, "campaign.editing.history.number", 1).click();
        isSound(bea);
        bea.press("campaign.editing.history.restore");
        sees(bea, "campaign.editing.done.RESTORED");
        assertThat(bea.field(bea.words(REASON_KEY))).not().hasValue(Pattern.compile("matrix"));
        assertThat(bea.page().locator(".text-facts .wanting")).hasCount(0);
    }

    private static Locator link(Steps steps, String key, int number) {
        return steps.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(steps.words(key, number))
                                .setExact(true));
    }

    private static void sees(Steps steps, String key) {
        assertThat(steps.page().locator(".notice").getByText(steps.words(key))).isVisible();
    }

    private static void isSound(Steps steps) {
        assertThat(PageCheck.problems(steps.page(), steps.page().content(), steps.lang(), false))
                .as(steps.page().url())
                .isEmpty();
        steps.page().setViewportSize(1280, 900);
    }
}
