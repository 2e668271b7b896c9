package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Translation.State;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form in which both languages of a text are written (R25, R26). */
@TestInstance(Lifecycle.PER_CLASS)
final class SavingTest {
    private static final TextId ASK = new TextId(TextKind.ASK, "decision-matrix");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk desk;

    @BeforeAll
    void begin() {
        desk = new Desk(site, site.signedIn(Role.EDITOR));
    }

    @Test
    void whatIsSavedIsTheNextEditAndLeavesTheOtherLanguageBehind() {
        var id = desk.news("One", "Un");

        var answer = desk.save(id, "title.en", "Two", "note", "A better title");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(Desk.address(id) + "?done=saved");
        var edit = desk.latest(id);
        assertThat(edit.number()).isEqualTo(2);
        assertThat(edit.note()).isEqualTo("A better title");
        assertThat(edit.body().raw("title", Lang.EN)).isEqualTo("Two");
        assertThat(edit.translation().of(Lang.FR)).isEqualTo(State.BEHIND);
        assertThat(desk.open(id, "?done=saved").body())
                .contains("Saved. Readers see it once it is published.")
                .contains("Behind the English of");
    }

    @Test
    void bothLanguagesAreInStepWhereTheEditorSaysSo() {
        var id = desk.news("One", "Un");

        desk.save(id, "title.en", "Two", "inStep", "true");

        assertThat(desk.latest(id).translation().isComplete()).isTrue();
    }

    @Test
    void aTextOfThePackThatIsSavedUntouchedIsNoEdit() {
        for (var id :
                new TextId[] {ASK, TextId.brief("energy-decision-matrix"), new TextId(TextKind.PAGE, "privacy")}) {
            assertThat(desk.save(id).location()).as(id.toString()).endsWith("?done=unchanged");
            assertThat(desk.editing().history(id)).hasSize(1);
        }
    }

    @Test
    void aFormAsBrowsersSendItIsTakenWithItsLineEnds() {
        var id = desk.news("One", "Un");
        var form = Multipart.formAt(desk.editor(), Desk.address(id));

        var answer = form.fields(desk.form(id, "body.fr", "Première ligne.\n\nDeuxième “ligne”."))
                .send(Desk.address(id));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(desk.latest(id).body().raw("body", Lang.FR)).isEqualTo("Première ligne.\n\nDeuxième “ligne”.");
        assertThat(desk.latest(id).body().raw("body", Lang.EN)).isEqualTo("The first text.");
    }

    @Test
    void longTextsInBothLanguagesFit() {
        var id = desk.news("One", "Un");
        var form = Multipart.formAt(desk.editor(), Desk.address(id));

        var answer = form.fields(desk.form(id, "body.en", "word ".repeat(11_999), "body.fr", "été! ".repeat(11_999)))
                .send(Desk.address(id));

        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void aFormBeyondAllMeasureIsRefusedAndNoFailure() {
        var id = desk.news("One", "Un");
        var form = Multipart.formAt(desk.editor(), Desk.address(id));

        var answer =
                form.fields(desk.form(id, "body.en", "word ".repeat(60_000))).send(Desk.address(id));

        assertThat(answer.status()).isIn(400, 413);
        assertThat(desk.editing().history(id)).hasSize(1);
    }

    @Test
    void aLineOfPlainTextStaysOneLine() {
        var id = desk.news("One", "Un");

        desk.save(id, "summary.en", "Two\n\nlines");

        assertThat(desk.latest(id).body().raw("summary", Lang.EN)).isEqualTo("Two lines");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndEverythingTypedIsKeptInBothLanguages() {
        var id = desk.news("One", "Un");

        var answer = desk.save(
                id,
                "title.en",
                "",
                "title.fr",
                "",
                "summary.fr",
                "Un résumé <neuf>",
                "body.en",
                "New words & \"signs\"",
                "attribute.date",
                "2026-13-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#field-title-en\"")
                .contains("Please write this in at least one language.")
                .contains("href=\"#field-attribute-date\"")
                .contains("Un résumé &lt;neuf&gt;")
                .contains("New words &amp; \"signs\"")
                .contains("value=\"2026-13-01\"")
                .contains("data-unsaved=\"true\"");
        assertThat(desk.editing().history(id)).hasSize(1);
    }

    @Test
    void oneLanguageIsEnough() {
        var id = desk.news("One", "Un");

        assertThat(desk.save(id, "title.fr", "", "summary.fr", "", "body.fr", "")
                        .status())
                .isEqualTo(303);
        assertThat(desk.latest(id).translation().of(Lang.FR)).isEqualTo(State.MISSING);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var id = desk.news("One", "Un");

        var answer = desk.save(id, "summary.en", "x".repeat(1_001));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-summary-en\"").contains("at most 1,000 characters");
    }

    @Test
    void aLineThatIsNoSourceIsNamed() {
        var answer = desk.save(
                ASK, "sources.fr", "2026-11 https://example.org/a Un rapport\n\n2026-11 exemple.org Sans adresse");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-sources-fr\"").contains("Line 3 is no source.");
    }

    @Test
    void anAskHasOneOfTheLevers() {
        assertThat(desk.save(ASK, "attribute.lever", "MAGIC").body()).contains("href=\"#field-attribute-lever\"");
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        var id = new TextId(TextKind.KIT, "clerk-note");
        var before = desk.latest(id).body().attributes();

        desk.save(id, "attribute.order", "77");

        assertThat(desk.latest(id).body().attributes())
                .containsAllEntriesOf(java.util.Map.of("audience", before.getOrDefault("audience", ""), "order", "77"));
    }

    @Test
    void textsThatAreNotThereAreNotFound() {
        for (var path : new String[] {"/news/none", "/nonsense/privacy", "/page/NOT-A-KEY"}) {
            assertThat(desk.editor().get("/en/admin/texts" + path).status()).isEqualTo(404);
            assertThat(desk.editor()
                            .postAs("/en/admin", "/en/admin/texts" + path)
                            .status())
                    .isEqualTo(404);
        }
    }
}
