package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All texts at a glance, beginning new ones, and what waits for editors (R26). */
@TestInstance(Lifecycle.PER_CLASS)
final class TextListTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk desk;

    @BeforeAll
    void begin() {
        desk = new Desk(site, site.signedIn(Role.EDITOR));
    }

    private String list(String query) {
        return desk.editor().get("/en/admin/texts" + query).body();
    }

    @Test
    void everyTextStandsThereWithItsStateAndPlace() {
        var id = desk.news("Only a draft", "Une ébauche");

        assertThat(list(""))
                .contains(Desk.address(id))
                .contains("Draft, never published")
                .contains("Starter text, not yet adopted")
                .contains("Version 1 of")
                .contains("href=\"/en/asks/decision-matrix\"")
                .contains("href=\"/en/privacy\"");
    }

    @Test
    void theListIsNarrowedByKindAndState() {
        var draft = desk.news("Wanted", "Voulu");
        var published = desk.news("Out", "Sorti");
        desk.post(published, "/publication", "edit", "1");

        assertThat(list("?kind=news&state=DRAFT"))
                .contains(Desk.address(draft))
                .doesNotContain(Desk.address(published))
                .doesNotContain("/en/asks/");
        assertThat(list("?kind=news&state=PUBLISHED"))
                .contains(Desk.address(published))
                .contains("href=\"/en/news/" + published.key() + "\"");
        assertThat(site.visitor().get("/en/news/" + published.key()).status()).isEqualTo(200);
        desk.save(published, "title.en", "Out again");
        assertThat(list("?kind=news&state=CHANGED")).contains(Desk.address(published));
        assertThat(list("?kind=nonsense")).contains("No text fits.");
    }

    @Test
    void whatNeedsTranslationIsCountedAndFound() {
        var whole = desk.news("Whole", "Entier");
        var behind = desk.news("Behind", "En retard");
        var lacking = desk.news("Lacking", "Incomplet");
        desk.save(behind, "title.en", "Ahead");
        desk.save(lacking, "summary.fr", "", "inStep", "true");

        assertThat(list("?translation=needed"))
                .contains("texts need translation")
                .contains(Desk.address(behind))
                .contains(Desk.address(lacking))
                .contains("Lacks: Summary")
                .doesNotContain(Desk.address(whole));
    }

    @Test
    void editorsAreToldWhatWaitsAndOthersAreNot() {
        assertThat(desk.editor().get("/en/admin").body())
                .contains("Starter texts to read and adopt: ")
                .contains("href=\"/en/admin/texts\"");
        assertThat(site.signedIn(Role.VERIFIER).get("/en/admin").body())
                .doesNotContain("Starter texts")
                .doesNotContain("/admin/texts");
    }

    @Test
    void aNewTextTakesItsNameFromItsTitle() {
        var answer = desk.editor()
                .postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "news", "title.en", "A day in Québec");

        assertThat(answer.location()).isEqualTo("/en/admin/texts/news/a-day-in-quebec?done=created");
        assertThat(desk.editor().get(answer.location()).body()).contains("The text is begun.");
    }

    @Test
    void whatIsOnlyBegunIsNotPublished() {
        desk.editor().postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "page", "title.en", "Only a title");
        var answer = desk.editor()
                .postAs(
                        "/en/admin/texts/page/only-a-title",
                        "/en/admin/texts/page/only-a-title/publication",
                        "edit",
                        "1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("This text still lacks");
    }

    @Test
    void aNameThatIsTakenOrImpossibleIsToldAtItsField() {
        desk.editor().postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "lesson", "title.fr", "Deux fois");
        var again = desk.editor()
                .postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "lesson", "title.fr", "Deux fois");
        var odd = desk.editor()
                .postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "page", "title.en", "X", "key", "Not a Key");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("There is a text of this name already.")
                .contains("value=\"Deux fois\"")
                .contains("value=\"deux-fois\"");
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.body()).contains("href=\"#field-key\"").contains("value=\"Not a Key\"");
    }

    @Test
    void asksAreNotAddedHere() {
        var answer =
                desk.editor().postAs("/en/admin/texts/new", "/en/admin/texts", "kind", "ask", "title.en", "Something");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-kind\"");
    }
}
