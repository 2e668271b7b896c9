package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Translation.State;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that was ever saved, and bringing it back (R25). */
@TestInstance(Lifecycle.PER_CLASS)
final class HistoryTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk desk;

    @BeforeAll
    void begin() {
        desk = new Desk(site, site.signedIn(Role.EDITOR));
    }

    @Test
    void eachEditIsShownWithWhoWhyWhatAndAsWhatItWasPublished() {
        var id = desk.news("One", "Un");
        desk.post(id, "/publication", "edit", "1");
        desk.save(id, "title.en", "Two", "attribute.date", "2026-12-24", "note", "Better so");

        assertThat(desk.open(id, "/history").body())
                .contains("Better so")
                .contains("Person ")
                .contains("Secretariat")
                .contains("Published as version 1 on")
                .contains("<del><span class=\"sr\">removed: </span>One</del>")
                .contains("<del><span class=\"sr\">removed: </span>2026-11-20</del>");
    }

    @Test
    void aTextOfThePackSaysSo() {
        assertThat(desk.open(new TextId(TextKind.PAGE, "accessibility"), "/history")
                        .body())
                .contains("Campaign pack")
                .contains("Starter text, version 1");
    }

    @Test
    void longStretchesThatStayedAreCutShort() {
        var id = desk.news("One", "Un");
        var middle = "word ".repeat(400);
        desk.save(id, "body.en", "Begin. " + middle + "End.");
        desk.save(id, "body.en", "Start. " + middle + "Close.");

        var newest = desk.open(id, "/history").body().split("<h2>", -1)[1];
        assertThat(newest).contains("[…]").contains(">Start</ins>").contains(">Close</ins>");
        assertThat(newest.length()).isLessThan(2_500);
    }

    @Test
    void anEditIsComparedWithAnyOther() {
        var id = desk.news("One", "Un");
        desk.save(id, "title.en", "Two");
        desk.save(id, "title.en", "Three");

        assertThat(desk.open(id, "/history/3").body()).contains("How it differs from edit 2");
        assertThat(desk.open(id, "/history/3?with=1").body())
                .contains("How it differs from edit 1")
                .contains("<del><span class=\"sr\">removed: </span>One</del>");
        assertThat(desk.open(id, "/history/3?with=99").body()).contains("How it differs from edit 2");
        assertThat(desk.open(id, "/history/1").body()).doesNotContain("How it differs");
        assertThat(desk.open(id, "/history/4").status()).isEqualTo(404);
        assertThat(desk.open(id, "/history/x").status()).isEqualTo(404);
    }

    @Test
    void anEarlierEditComesBackAsTheNewestWithoutLosingTheOthers() {
        var id = desk.news("One", "Un");
        desk.save(id, "title.en", "Two");

        assertThat(desk.post(id, "/history/1/restoration").location()).endsWith("?done=restored");

        assertThat(desk.editing().history(id)).hasSize(3);
        assertThat(desk.latest(id).body().raw("title", Lang.EN)).isEqualTo("One");
        assertThat(desk.latest(id).note()).isEqualTo("Edit 1 restored");
        assertThat(desk.latest(id).translation().isComplete()).isTrue();
    }

    @Test
    void aLanguageThatWasBehindIsBehindAgain() {
        var id = desk.news("One", "Un");
        desk.save(id, "title.en", "Two");
        desk.save(id, "title.en", "Three", "title.fr", "Trois", "inStep", "true");

        desk.post(id, "/history/2/restoration");

        assertThat(desk.latest(id).translation().of(Lang.EN)).isEqualTo(State.COMPLETE);
        assertThat(desk.latest(id).translation().of(Lang.FR)).isEqualTo(State.BEHIND);
    }

    @Test
    void theNewestEditNeedsNoRestoring() {
        var id = desk.news("One", "Un");

        assertThat(desk.post(id, "/history/1/restoration").location()).endsWith("?done=unchanged");
        assertThat(desk.post(id, "/history/9/restoration").status()).isEqualTo(404);
        assertThat(desk.editing().history(id)).hasSize(1);
    }
}
