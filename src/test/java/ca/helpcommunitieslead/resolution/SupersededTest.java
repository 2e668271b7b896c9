package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.aRecordOf;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.AResolution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A later contrary decision of the same council takes an earlier one out of the count (R13). */
final class SupersededTest {
    private static final CountingRule RULE =
            new CountingRule(LocalDate.of(2022, 11, 15), CountedTerms.ALL, null, Chain.ALONE);

    private final Resolution support =
            aRecordOf(aDecision().supporting("climate-law").on("2025-05-05")).build();

    private List<Reason> reasonsBeside(AResolution other) {
        return RULE.reasonsAgainst(support, List.of(support, other.build()));
    }

    private static ADecision contrary() {
        return aDecision().opposing("climate-law").on("2025-06-06");
    }

    @Test
    void aLaterVerifiedContraryDecisionSupersedes_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary()))).containsExactly(Reason.SUPERSEDED);
    }

    @Test
    void anEarlierContraryDecisionDoesNot_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary().on("2025-04-04")))).isEmpty();
    }

    @Test
    void aContraryDecisionOfTheSameDaySupersedesToo_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary().on("2025-05-05")))).containsExactly(Reason.SUPERSEDED);
    }

    @Test
    void aContraryDecisionWithoutSufficientEvidenceDoesNot_R12() {
        assertThat(reasonsBeside(aRecordOf(contrary()).provenBy(Rank.NEWS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "VERIFIED", mode = Mode.EXCLUDE)
    void aContraryDecisionThatIsNotVerifiedDoesNot_R13(Status status) {
        assertThat(reasonsBeside(aRecordOf(contrary()).standing(status))).isEmpty();
    }

    @Test
    void aContraryMotionThatWasDefeatedDoesNot_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary().ending(Outcome.DEFEATED))))
                .isEmpty();
    }

    @Test
    void aCommitteesContraryVoteDoesNot_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary().by(Body.COMMITTEE)))).isEmpty();
    }

    @Test
    void aLaterDecisionThatOpposesOneAskAndSupportsAnotherDoesNot_R13() {
        assertThat(reasonsBeside(aRecordOf(contrary().supporting("climate-lens"))))
                .isEmpty();
    }

    @Test
    void supportAfterTheContraryDecisionCountsAgain_R13() {
        var again = aRecordOf(aDecision().supporting("climate-law").on("2025-07-07"))
                .build();
        var reversal = aRecordOf(contrary()).build();

        assertThat(RULE.reasonsAgainst(again, List.of(support, reversal, again)))
                .isEmpty();
    }
}
