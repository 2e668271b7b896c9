package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A correction changes what somebody changed, and nothing that the form cannot show (R11). */
final class KnownDecisionTest {
    private static final AskKey LAW = new AskKey("climate-law");
    private static final Decision KNOWN = aDecision()
            .build()
            .with(List.of(new Position(LAW, 1, Stance.SUPPORT, 3), new Position(new AskKey("gone"), 2, Stance.OPPOSE)));

    private static Decision typed(Position... positions) {
        return new KnownDecision(KNOWN).under(KNOWN.with(List.of(positions)), List.of());
    }

    @Test
    void theSameStanceKeepsTheVersionAndTheClauseItWasRecordedWith() {
        assertThat(typed(new Position(LAW, 7, Stance.SUPPORT))).isEqualTo(KNOWN);
    }

    @Test
    void anotherStanceIsOneOnTheAskAsItIsToday() {
        assertThat(typed(new Position(LAW, 7, Stance.PARTIAL)).positions())
                .contains(new Position(LAW, 7, Stance.PARTIAL, 3));
    }

    @Test
    void anAskThatIsNoLongerOfferedKeepsItsPosition() {
        assertThat(typed(new Position(LAW, 7, Stance.SUPPORT)).positions()).hasSize(2);
    }

    @Test
    void theLineEndsOfABrowserAreNoChange() {
        var known = withText("Be it\nresolved.");

        assertThat(new KnownDecision(known).under(withText("Be it\r\nresolved."), List.of()))
                .isEqualTo(known);
    }

    private static Decision withText(String text) {
        return new Decision(
                KNOWN.council(),
                KNOWN.body(),
                KNOWN.day(),
                "",
                "",
                "",
                KNOWN.outcome(),
                KNOWN.vote(),
                KNOWN.positions(),
                text,
                KNOWN.textLang());
    }
}
