package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts as readers would see them, before they are saved. */
@TestInstance(Lifecycle.PER_CLASS)
final class PreviewTest {
    private static final String HOSTILE =
            "## Title\n\n<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://evil.example/p.png) <b onclick=x>";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk desk;

    @BeforeAll
    void begin() {
        desk = new Desk(site, site.signedIn(Role.EDITOR));
    }

    @Test
    void bothLanguagesAreShownAboveTheFormAndNothingIsSaved() {
        var id = desk.news("One", "Un");

        var answer = desk.post(
                id,
                "/preview",
                desk.form(id, "body.en", "A **new** text.", "body.fr", "Un *nouveau* texte.", "note", "Kept"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<p>A <strong>new</strong> text.</p>")
                .contains("<p>Un <em>nouveau</em> texte.</p>")
                .contains(">A **new** text.</textarea>")
                .contains(">Un *nouveau* texte.</textarea>")
                .contains("value=\"Kept\"")
                .contains("data-unsaved=\"true\"");
        assertThat(desk.editing().history(id)).hasSize(1);
    }

    @Test
    void aPreviewHoldsNoCode() {
        var id = desk.news("One", "Un");

        assertIsHarmless(
                desk.post(id, "/preview", desk.form(id, "body.en", HOSTILE)).body());
        assertIsHarmless(desk.editor()
                .postAs(Desk.address(id), "/en/admin/texts/preview", "markdown", HOSTILE)
                .body());
    }

    private static void assertIsHarmless(String html) {
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<img")
                .doesNotContain("<b onclick");
    }

    @Test
    void theScriptGetsAPieceOfAPageThatNoCacheKeeps() {
        var answer = desk.editor()
                .postAs(
                        "/en/admin/texts/news/" + desk.news("One", "Un").key(),
                        "/en/admin/texts/preview",
                        "markdown",
                        "# A\n\nb");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body().strip()).isEqualTo("<h2>A</h2>\n<p>b</p>");
    }

    @Test
    void withoutTheTokenThereIsNoPreview() {
        assertThat(desk.editor()
                        .post("/en/admin/texts/preview", "markdown", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void reloadingAPreviewLeadsBackToTheText() {
        var id = desk.news("One", "Un");

        assertThat(desk.open(id, "/preview").location()).isEqualTo(Desk.address(id));
    }
}
