package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.support.Editor;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** An endorsement is of the asks as they stood when the form was sent, whatever becomes of them later (R25). */
final class EditionTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theEditionOfTheRequestIsKeptThroughTheConfirmation() {
        var jane = Endorser.on(site);
        var before = edition();
        jane.sends();
        publishAnAskAnew();
        assertThat(edition()).isEqualTo(before + 1);

        jane.presses(jane.own() + "/confirmation");

        assertThat(kept(jane)).isEqualTo(before);
    }

    @Test
    void theRequestThatIsConfirmedCountsAndNoOther() {
        var jane = Endorser.on(site);
        jane.sends();
        var first = jane.own();
        var editionOfFirst = edition();
        publishAnAskAnew();
        jane.sends();
        var second = jane.own();

        assertThat(kept(jane)).as("before anybody confirmed").isEqualTo(editionOfFirst);
        jane.presses(second + "/confirmation");

        assertThat(kept(jane)).isEqualTo(editionOfFirst + 1);
        jane.presses(first + "/confirmation");
        assertThat(kept(jane)).as("an older link changes nothing").isEqualTo(editionOfFirst + 1);
    }

    @Test
    void whoEndorsesAgainAfterAWithdrawalEndorsesTheAsksOfThatDay() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        jane.presses(own + "/withdrawal");
        publishAnAskAnew();
        jane.sends();

        jane.presses(jane.own() + "/confirmation");

        assertThat(kept(jane)).isEqualTo(edition());
    }

    @Test
    void thePersonsPageAndCopySayWhichAsksTheyEndorsed() {
        var jane = Endorser.on(site);
        jane.sends();
        assertThat(jane.opens(jane.own()).body()).doesNotContain("as they stood on");
        var own = jane.own();
        jane.presses(own + "/confirmation");

        assertThat(jane.opens(own).body()).contains("You endorsed the asks as they stood on");
        assertThat(jane.opens(own.replace("/en/", "/fr/")).body()).contains("telles qu’elles étaient le");
        var copy = new JsonMapper().readTree(jane.opens(own + "/data.json").body());
        assertThat(copy.get("askEdition").asInt()).isEqualTo(edition());
        assertThat(copy.get("asksAsOf").asString())
                .isEqualTo(site.bean(Priorities.class)
                        .editionSince(edition())
                        .orElseThrow()
                        .toString());
    }

    @Test
    void ofAnEndorsementFromBeforeEditionsWereKeptNothingIsSaid() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        site.sql()
                .sql("update endorsement set ask_edition = null where email = :email")
                .param("email", jane.email())
                .update();

        assertThat(jane.opens(own).body()).contains("You are number").doesNotContain("as they stood on");
        assertThat(jane.opens(own + "/data.json").body()).contains("\"askEdition\" : null");
    }

    private static void publishAnAskAnew() {
        var id = new TextId(TextKind.ASK, "decision-matrix");
        var editor = new Editor(site);
        var words = "Reason number " + edition();
        editor.newVersion(id, editor.written(id, "reason", words, words), "");
    }

    private static int edition() {
        return site.bean(Priorities.class).edition();
    }

    private static int kept(Endorser endorser) {
        return site.sql()
                .sql("select ask_edition from endorsement where email = :email")
                .param("email", endorser.email())
                .query(Integer.class)
                .single();
    }
}
