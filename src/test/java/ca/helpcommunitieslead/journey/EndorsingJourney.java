package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Somebody endorses, is listed, corrects what is kept of them, and takes a consent back (R1, R4 to R7). */
final class EndorsingJourney {
    private static final String CORNWALL = "3501012";

    private final TestSite site;
    private final Steps steps;
    private final EmailAddress mailbox;
    private final Page checker;

    /**
     * A journey of one person.
     *
     * @param checker a page with script, in which each page is opened again and checked
     */
    EndorsingJourney(TestSite site, Lang lang, Page page, Page checker) {
        this.site = site;
        this.steps = new Steps(page, site, lang);
        this.mailbox = new EmailAddress(lang.code() + ".journey@example.org");
        this.checker = checker;
    }

    void aResident() {
        fillsIn("Noémie Exemple");
        steps.unfold("endorsement.comment.open");
        steps.write("endorsement.comment", "Parce que.");
        isSound();
        sendsAndConfirms();

        assertThat(steps.page().getByText(steps.words("endorsement.own.waiting.comment")))
                .isVisible();
        steps.page().locator("a[href*='/endorsers/']").first().click();
        isSound();
        assertThat(steps.page().locator("h1")).hasText("Noémie Exemple");
        assertThat(steps.page().locator("blockquote")).hasCount(0);
        reports();

        corrects();
        takesBack();
    }

    private void fillsIn(String name) {
        steps.go("/endorse");
        steps.write("endorsement.name", name);
        steps.write("endorsement.email", mailbox.value());
        steps.write("endorsement.postalCode", "K1P 1J1");
        steps.tickIn("endorsement.submit", "endorsement.consent.showName");
    }

    private void sendsAndConfirms() {
        steps.press("endorsement.submit");
        steps.page().waitForURL("**/endorse/sent");
        steps.openMail(mailbox, "/confirmation");
        isSound();
        steps.press("endorsement.confirmation.button");
        steps.page().waitForURL("**/endorsements/*");
        isSound();
    }

    private void reports() {
        link("endorsement.report.link");
        isSound();
        steps.press("endorsement.report.send");
        assertThat(steps.page().locator(".errors")).isVisible();
        isSound();
        steps.page().getByLabel(steps.words("endorsement.report.reason.OTHER")).check();
        steps.press("endorsement.report.send");
        assertThat(steps.page().locator("h1")).hasText(steps.words("endorsement.reported.title"));
    }

    private void link(String key) {
        steps.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(steps.words(key)).setExact(true))
                .click();
    }

    private void corrects() {
        steps.openMail(mailbox, "/endorsements/");
        link("endorsement.own.correct");
        isSound();
        steps.write("endorsement.name", "Noemie Exemple");
        steps.field(steps.words("endorsement.municipality")).selectOption(CORNWALL);
        steps.press("endorsement.correction.save");
        steps.page().waitForURL("**/endorsements/*");
        assertThat(steps.page().locator("main")).containsText("Cornwall");
        steps.go("/endorsers?municipality=" + CORNWALL + "&q=noem");
        assertThat(steps.page().locator(".endorsers h2")).hasText("Noemie Exemple");
        isSound();
    }

    private void takesBack() {
        var entry = Objects.requireNonNull(
                steps.page().locator(".endorsers h2 a").first().getAttribute("href"));
        steps.openMail(mailbox, "/endorsements/");
        steps.page().locator(".choices button").first().click();
        assertThat(steps.page().locator(".choices li").first()).containsText(steps.words("endorsement.own.notAgreed"));
        var gone = Objects.requireNonNull(steps.page().navigate(entry));
        Assertions.assertThat(gone.status()).isEqualTo(410);
        isSound();
    }

    void anElectedPerson() {
        fillsIn("Una Wardwell");
        steps.unfold("endorsement.capacity.open");
        steps.choose("endorsement.capacity", "endorsement.capacity.ELECTED");
        steps.press("endorsement.submit");
        assertThat(steps.page()
                        .getByText(steps.words("endorsement.office.missing"))
                        .first())
                .isVisible();
        isSound();
        steps.write("endorsement.office", "Councillor, Ward 3");
        steps.press("endorsement.lookup");
        assertThat(steps.field(steps.words("endorsement.office"))).hasValue("Councillor, Ward 3");
        sendsAndConfirms();
        assertThat(steps.page().locator("main")).containsText("2026–2030");
        assertThat(steps.page().getByText(steps.words("endorsement.own.waiting.office")))
                .isVisible();

        site.sql()
                .sql("update endorsement set capacity_check = 'STAFF' where name = 'Una Wardwell'")
                .update();
        steps.go("/endorsers");
        steps.choose("endorsement.list.filter.capacity", "endorsement.list.capacity.ELECTED");
        steps.press("endorsement.list.filter.show");
        assertThat(steps.page().locator(".endorsers .about"))
                .containsText("Councillor, Ward 3, Ottawa (City), 2026–2030 term");
        isSound();
        steps.go("/endorsers/places");
        isSound();
    }

    private void isSound() {
        checker.navigate(steps.page().url());
        var problems = PageCheck.problems(checker, steps.page().content(), steps.lang(), true);
        Assertions.assertThat(problems).as(steps.page().url()).isEmpty();
    }
}
