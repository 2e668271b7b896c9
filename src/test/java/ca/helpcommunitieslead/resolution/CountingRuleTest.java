package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.aRecordOf;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.AResolution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each condition of R12 to R15, alone and together. */
final class CountingRuleTest {
    private static final LocalDate START = LocalDate.of(2022, 11, 15);
    private static final CouncilTerm TERM =
            new CouncilTerm("2026-2030", LocalDate.of(2026, 11, 15), LocalDate.of(2030, 11, 14));
    private static final CountingRule ALL_TERMS = new CountingRule(START, CountedTerms.ALL, TERM, Chain.ALONE);
    private static final CountingRule CURRENT_TERM = new CountingRule(START, CountedTerms.CURRENT, TERM, Chain.ALONE);

    private static ADecision support() {
        return aDecision().supporting("climate-law");
    }

    private static List<Reason> reasons(AResolution record) {
        return ALL_TERMS.reasonsAgainst(record.build(), List.of());
    }

    private static List<Reason> reasons(ADecision decision) {
        return reasons(aRecordOf(decision));
    }

    @Test
    void aCarriedSupportiveProvenAndVerifiedDecisionOfACouncilCounts_R13() {
        assertThat(reasons(support())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rank.class,
            names = {"CERTIFIED_COPY", "ADOPTED_MINUTES", "DRAFT_MINUTES", "CLERK_LETTER"})
    void aClerksLetterOrBetterIsEnough_R12(Rank rank) {
        assertThat(reasons(aRecordOf(support()).provenBy(rank))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rank.class,
            names = {"NEWS", "CAMPAIGN_CLAIM", "AGENDA"})
    void newsAClaimAndAnAgendaAreNotEnough_R12(Rank rank) {
        assertThat(reasons(aRecordOf(support()).provenBy(rank))).containsExactly(Reason.EVIDENCE_TOO_WEAK);
    }

    @Test
    void theStrongestOfSeveralPiecesDecides_R12() {
        assertThat(reasons(aRecordOf(support()).provenBy(Rank.NEWS).provenBy(Rank.DRAFT_MINUTES)))
                .isEmpty();
    }

    @Test
    void withoutAnyEvidenceItDoesNotCount_R13() {
        assertThat(reasons(aRecordOf(support()).unproven())).containsExactly(Reason.EVIDENCE_TOO_WEAK);
    }

    @Test
    void evidenceThatNoSecondPersonHasSeenCarriesNoWeight_R13() {
        assertThat(reasons(aRecordOf(support()).provenBy(Rank.NEWS).handedIn(Rank.CERTIFIED_COPY)))
                .containsExactly(Reason.EVIDENCE_TOO_WEAK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CARRIED", "CARRIED_AS_AMENDED", "CARRIED_IN_PART"})
    void carriedAsMovedAsAmendedOrInPartCounts_R13(Outcome outcome) {
        assertThat(reasons(support().ending(outcome))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DEFEATED", "RECEIVED", "RECEIVED_FOR_INFORMATION", "FILED", "REFERRED", "DEFERRED"})
    void whatIsDefeatedReceivedFiledReferredOrDeferredDoesNotCount_R14(Outcome outcome) {
        assertThat(reasons(support().ending(outcome))).containsExactly(Reason.NOT_CARRIED);
    }

    @ParameterizedTest
    @EnumSource(value = Body.class, names = "COUNCIL", mode = Mode.EXCLUDE)
    void aCommitteeAndAMayorsLetterDoNotCount_R13(Body body) {
        assertThat(reasons(support().by(body))).containsExactly(Reason.NOT_BY_COUNCIL);
    }

    @Test
    void theDayOnWhichTheCampaignStartsCounts_R13() {
        assertThat(reasons(support().on("2022-11-15"))).isEmpty();
    }

    @Test
    void theDayBeforeTheCampaignStartsDoesNotCount_R13() {
        assertThat(reasons(support().on("2022-11-14"))).containsExactly(Reason.BEFORE_START);
    }

    @Test
    void supportForAPartOfAnAskCounts_R13() {
        assertThat(reasons(aDecision().supportingPartOf("climate-law"))).isEmpty();
    }

    @Test
    void supportForOneAskCountsThoughAnotherIsOpposed_R13() {
        assertThat(reasons(support().opposing("climate-lens"))).isEmpty();
    }

    @Test
    void aDecisionThatOnlyOpposesDoesNotCount_R13() {
        assertThat(reasons(aDecision().opposing("climate-law"))).containsExactly(Reason.NO_SUPPORT);
    }

    @Test
    void aDecisionThatSpeaksOfNoAskDoesNotCount_R13() {
        assertThat(reasons(aDecision())).containsExactly(Reason.NO_SUPPORT);
        assertThat(reasons(aDecision().unrelatedTo("climate-law"))).containsExactly(Reason.NO_SUPPORT);
    }

    @Test
    void whatNobodyElseHasVerifiedDoesNotCount_R13() {
        assertThat(reasons(aRecordOf(support()).standing(Status.REPORTED))).containsExactly(Reason.NOT_YET_VERIFIED);
    }

    @Test
    void aRefusedRecordDoesNotCount_R13() {
        assertThat(reasons(aRecordOf(support()).standing(Status.REFUSED))).containsExactly(Reason.REFUSED);
    }

    @Test
    void aRescindedDecisionDoesNotCount_R13() {
        assertThat(reasons(aRecordOf(support()).standing(Status.RESCINDED))).containsExactly(Reason.RESCINDED);
    }

    @Test
    void everyReasonIsGivenAtOnceAndInOrder_R13() {
        var hopeless = aRecordOf(aDecision()
                        .by(Body.COMMITTEE)
                        .ending(Outcome.REFERRED)
                        .on("2022-11-14")
                        .opposing("climate-law"))
                .standing(Status.REPORTED)
                .handedIn(Rank.AGENDA)
                .build();
        var contrary = aRecordOf(aDecision().opposing("climate-law")).build();

        assertThat(CURRENT_TERM.reasonsAgainst(hopeless, List.of(hopeless, contrary)))
                .containsExactly(
                        Reason.NOT_YET_VERIFIED,
                        Reason.NOT_CARRIED,
                        Reason.NOT_BY_COUNCIL,
                        Reason.NO_SUPPORT,
                        Reason.BEFORE_START,
                        Reason.EVIDENCE_TOO_WEAK,
                        Reason.SUPERSEDED,
                        Reason.EARLIER_TERM);
    }

    @ParameterizedTest
    @EnumSource(CountedTerms.class)
    void theFirstAndTheLastDayOfTheTermAreOfTheTerm_R15(CountedTerms terms) {
        var rule = new CountingRule(START, terms, TERM, Chain.ALONE);
        for (var day : List.of("2026-11-15", "2030-11-14")) {
            var resolution = aRecordOf(support().on(day)).build();
            assertThat(rule.reasonsAgainst(resolution, List.of())).isEmpty();
            assertThat(rule.isOfCurrentTerm(resolution)).isTrue();
        }
    }

    @Test
    void theDayBeforeTheTermCountsOnlyWhereAllTermsCount_R15() {
        var earlier = aRecordOf(support().on("2026-11-14")).build();

        assertThat(ALL_TERMS.isOfCurrentTerm(earlier)).isFalse();
        assertThat(ALL_TERMS.reasonsAgainst(earlier, List.of())).isEmpty();
        assertThat(CURRENT_TERM.reasonsAgainst(earlier, List.of())).containsExactly(Reason.EARLIER_TERM);
    }

    @Test
    void betweenTermsThatAreKnownNothingIsOfTheCurrentOne_R15() {
        var rule = new CountingRule(START, CountedTerms.CURRENT, null, Chain.ALONE);
        assertThat(rule.reasonsAgainst(aRecordOf(support()).build(), List.of())).containsExactly(Reason.EARLIER_TERM);
    }
}
