package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Supporter;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/**
 * A moderator finds two comments and an office in the inbox, accepts one comment, refuses the other in the person's words,
 * and takes the first one down again (R6, R22, R25). Nothing of it needs a script.
 */
record ModeratorJourney(Steps moderator) {
    static ModeratorJourney of(TestSite site, Lang lang, Page page) {
        var steps = new Steps(page, site, lang);
        steps.openInvitation(site.person(Role.VERIFIER).email());
        return new ModeratorJourney(steps);
    }

    void run() {
        var site = moderator.site();
        var good = comments(site, "Una Première", "Our creek floods every spring.");
        var bad = comments(site, "Deux Ième", "Visitez ma boutique.");
        opensTheInboxFromTheOverview();
        accepts();
        refuses(bad);
        takesDownAgain(good);
        looksThePersonUp(good);
    }

    private static Supporter comments(TestSite site, String name, String comment) {
        var email = name.substring(0, 3).toLowerCase(Locale.ROOT) + "@ville.example";
        return Supporter.on(site, "fr", name, email, "comment", comment, "showName", "true");
    }

    private void opensTheInboxFromTheOverview() {
        moderator.go("/admin");
        isSound();
        link(moderator.words("admin.inbox.kind", moderator.words("endorsement.review.comment"), "2"))
                .click();
        assertThat(moderator.page().locator(".tasks li")).hasCount(2);
        isSound();
        moderator.page().locator(".tasks a").first().click();
    }

    private Locator link(String name) {
        return moderator
                .page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void accepts() {
        assertThat(moderator.page().locator(".reviewed")).hasText("Our creek floods every spring.");
        isSound();
        moderator.press("admin.review.accept");
        sees("admin.review.done.ACCEPTED");
        assertThat(moderator.page().locator(".reviewed")).hasText("Visitez ma boutique.");
    }

    private void refuses(Supporter person) {
        moderator
                .page()
                .getByLabel(moderator.words("endorsement.review.comment.advertising"))
                .check();
        moderator.press("admin.review.continue");
        var words = moderator.field(moderator.words("admin.review.words"));
        assertThat(words.inputValue()).startsWith("votre commentaire fait de la publicité");
        isSound();
        words.fill("Votre boutique est jolie, mais pas ici.");
        moderator.write("admin.review.note", "A shop.");
        moderator.press("admin.review.refuse");
        sees("admin.review.done.REFUSED");
        assertThat(moderator.page().getByText(moderator.words("admin.inbox.nothing")))
                .isVisible();
        assertThat(person.mails().getFirst().text())
                .contains("Votre boutique est jolie")
                .doesNotContain("A shop.");
    }

    private void takesDownAgain(Supporter person) {
        moderator.go("/admin/inbox/comment/" + person.id());
        assertThat(moderator.page().locator(".timeline li")).hasCount(1);
        moderator
                .page()
                .getByLabel(moderator.words("endorsement.review.comment.personal"))
                .check();
        moderator.press("admin.review.continue");
        moderator.press("admin.review.refuse");
        assertThat(moderator.page().locator(".timeline li")).hasCount(2);
        isSound();
        assertThat(person.stored("comment_check")).isEqualTo("REFUSED");
    }

    private void looksThePersonUp(Supporter person) {
        moderator.go("/admin/endorsements?q=premiere");
        isSound();
        link("Una Première").click();
        assertThat(moderator.page().locator(".facts").first()).containsText(person.email());
        moderator.write("identity.review.note", "Rang.");
        moderator.press("identity.review.note.add");
        sees("endorsement.staff.done.noted");
        isSound();
    }

    private void sees(String key) {
        assertThat(moderator.page().locator(".notice").getByText(moderator.words(key)))
                .isVisible();
    }

    private void isSound() {
        assertThat(PageCheck.problems(moderator.page(), moderator.page().content(), moderator.lang(), true))
                .as(moderator.page().url())
                .isEmpty();
        moderator.page().setViewportSize(1280, 900);
    }
}
