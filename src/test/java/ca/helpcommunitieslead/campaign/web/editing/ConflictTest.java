package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two editors write the same text at the same time. */
@TestInstance(Lifecycle.PER_CLASS)
final class ConflictTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk ada;
    private Desk bea;

    @BeforeAll
    void begin() {
        ada = new Desk(site, site.signedIn(Role.EDITOR));
        bea = new Desk(site, site.signedIn(Role.EDITOR));
    }

    @Test
    void theSecondSeesBothTextsAndLosesNothing() {
        var id = ada.news("One", "Un");
        var opened = bea.form(id, "title.en", "Bea’s title", "note", "Mine");
        ada.save(id, "title.en", "Ada’s title");

        var answer = bea.post(id, "", opened);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Somebody saved this text meanwhile")
                .contains("name=\"base\" value=\"2\"")
                .contains(">Bea’s title</textarea>")
                .contains("<del><span class=\"sr\">removed: </span>Ada’s </del>")
                .contains("<div class=\"raw\" lang=\"en\">Ada’s title</div>")
                .contains("value=\"Mine\"")
                .contains("href=\"" + Desk.address(id) + "\"")
                .contains("Save mine as the next edit");
        assertThat(ada.editing().history(id)).hasSize(2);
    }

    @Test
    void mineCanBeSavedAsTheNextEdit() {
        var id = ada.news("One", "Un");
        var opened = bea.form(id, "title.en", "Bea’s title");
        ada.save(id, "title.en", "Ada’s title");
        bea.post(id, "", opened);

        assertThat(bea.save(id, "title.en", "Bea’s title").status()).isEqualTo(303);

        assertThat(ada.latest(id).number()).isEqualTo(3);
        assertThat(ada.editing().edit(id, 2).orElseThrow().body().raw("title", Lang.EN))
                .isEqualTo("Ada’s title");
    }

    @Test
    void whatOnlyOneOfThemChangedIsTakenFromThatOne() {
        var id = ada.news("One", "Un");
        var opened = bea.form(id, "body.fr", "Le texte de Béa.", "attribute.date", "2026-12-01");
        ada.save(id, "body.en", "Ada’s text.");

        var answer = bea.post(id, "", opened);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains(">Ada’s text.</textarea>")
                .contains(">Le texte de Béa.</textarea>")
                .contains("Only they changed this")
                .contains("Only you changed this")
                .contains("value=\"2026-12-01\"")
                .contains("Theirs: 2026-11-20");
    }

    @Test
    void aFormThatDoesNotSayWhatItStartedFromOverwritesNothing() {
        var id = ada.news("One", "Un");

        var answer = bea.post(id, "", bea.form(id, "title.en", "Mine", "base", "nonsense"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(ada.editing().history(id)).hasSize(1);
    }
}
