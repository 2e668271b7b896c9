package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static ca.helpcommunitieslead.support.Records.done;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of R11 to R19, each by an example as it happens at a council. */
@TestInstance(Lifecycle.PER_CLASS)
final class ResolutionRulesTest {
    private static final LocalDate LATER = LocalDate.of(2026, 11, 21);
    private static final String LAST_TERM = "2025-05-05";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolutions resolutions;
    private Counting counting;
    private Records records;

    @BeforeAll
    void begin() {
        resolutions = site.bean(Resolutions.class);
        counting = site.bean(Counting.class);
        records = new Records(site);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    private List<Reason> against(Resolution resolution) {
        return counting.reasonsAgainst(now(resolution));
    }

    private Resolution now(Resolution resolution) {
        return resolutions.byKey(resolution.key().value()).orElseThrow();
    }

    private Optional<CountedCouncil> counted(MunicipalityCode council) {
        return counting.councils().stream()
                .filter(one -> one.council().equals(council))
                .findFirst();
    }

    private Resolution verified(Change change) {
        return done(resolutions.verify(
                records.verifier, Records.seen(resolutions, done(change).key())));
    }

    private Change decideAgain(Resolution known, ADecision decision) {
        return resolutions.decide(
                records.member,
                known.key(),
                decision.of(known.council()).build(),
                List.of(evidence(Rank.ADOPTED_MINUTES)));
    }

    @Test
    void received_theCouncilOnlyTookNoteOfTheLetter_R14() {
        assertThat(against(records.verified(support().ending(Outcome.RECEIVED))))
                .containsExactly(Reason.NOT_CARRIED);
        assertThat(against(records.verified(support().ending(Outcome.RECEIVED_FOR_INFORMATION))))
                .containsExactly(Reason.NOT_CARRIED);
    }

    @Test
    void deferred_itCountsOnceItCameBackWasCarriedAndWasVerifiedAgain_R14() {
        var deferred = records.verified(support().ending(Outcome.DEFERRED));
        assertThat(against(deferred)).containsExactly(Reason.NOT_CARRIED);

        var carried = decideAgain(deferred, aDecision().on("2026-11-21").supporting("climate-law"));
        assertThat(against(deferred)).containsExactly(Reason.NOT_YET_VERIFIED);

        verified(carried);
        assertThat(against(deferred)).isEmpty();
        assertThat(now(deferred).course())
                .extracting(Course.Stop::stage)
                .containsExactly(Stage.DEFERRED, Stage.CARRIED);
    }

    @Test
    void committeeOnly_aRecommendationBindsNothingUntilCouncilRatifiesIt_R13() {
        var recommended = records.verified(support().by(Body.COMMITTEE));
        assertThat(now(recommended).life().standing()).isEqualTo(Stage.RECOMMENDED);
        assertThat(against(recommended)).containsExactly(Reason.NOT_BY_COUNCIL);

        verified(decideAgain(recommended, aDecision().on("2026-11-21").supporting("climate-law")));
        assertThat(against(recommended)).isEmpty();
        assertThat(now(recommended).earlier())
                .extracting(earlier -> earlier.decision().body())
                .containsExactly(Body.COMMITTEE);
    }

    @Test
    void mayorsLetter_isOnePersonsSupport_R13() {
        var letter = records.verified(support().by(Body.HEAD_OF_COUNCIL));

        assertThat(against(letter)).containsExactly(Reason.NOT_BY_COUNCIL);
        assertThat(counted(letter.council())).isEmpty();
    }

    @Test
    void agendaAsEvidence_saysWhatACouncilWasGoingToTalkAbout_R12() {
        var recorded = resolutions.record(records.member, support().build(), List.of(evidence(Rank.AGENDA)));
        var checked = done(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())));

        assertThat(against(checked)).containsExactly(Reason.EVIDENCE_TOO_WEAK);
    }

    @Test
    void tieIsLost_R11() {
        assertThat(new Vote(Vote.Kind.RECORDED, 6, 6, null, null).lost()).isTrue();
        assertThat(new Vote(Vote.Kind.RECORDED, 7, 6, null, null).lost()).isFalse();
        assertThat(new Vote(Vote.Kind.RECORDED, 6, null, null, null).lost()).isFalse();

        var tied = support().ending(Outcome.DEFEATED).voted(new Vote(Vote.Kind.RECORDED, 6, 6, 0, 0));
        assertThat(against(records.verified(tied))).containsExactly(Reason.NOT_CARRIED);
    }

    @Test
    void conflictOfInterest_takesAMemberOutOfTheVoteAndNotAgainstIt_R11() {
        var vote = new Vote(
                Vote.Kind.RECORDED,
                2,
                0,
                null,
                1,
                List.of(
                        new Vote.NamedVote("Ann", Vote.Cast.FOR),
                        new Vote.NamedVote("Ben", Vote.Cast.FOR),
                        new Vote.NamedVote("Cam", Vote.Cast.CONFLICT)));
        var carried = records.verified(support().voted(vote));

        assertThat(carried.decision().vote().cast(Vote.Cast.CONFLICT)).isOne();
        assertThat(carried.decision().vote().cast(Vote.Cast.AGAINST)).isZero();
        assertThat(against(carried)).isEmpty();
    }

    @Test
    void reversalInALaterTerm_takesTheCouncilOutOfTheCount_R13() {
        var supported = records.verified(support().on(LAST_TERM));
        assertThat(counted(supported.council())).isPresent();

        records.verified(aDecision().of(supported.council()).opposing("climate-law"));
        assertThat(against(supported)).containsExactly(Reason.SUPERSEDED);
        assertThat(counted(supported.council())).isEmpty();
    }

    @Test
    void upperAgainstLowerTier_areTwoCouncilsThatDecideForThemselves_R15() {
        var lower = site.bean(Municipalities.class).all().stream()
                .filter(one -> one.upperTierCode().isPresent())
                .findFirst()
                .orElseThrow();
        var upper = lower.upperTierCode().orElseThrow();
        var supports = records.verified(aDecision().of(upper).on(LAST_TERM).supporting("climate-law"));
        var opposes = records.verified(aDecision().of(lower.code()).opposing("climate-law"));

        assertThat(against(supports)).isEmpty();
        assertThat(against(opposes)).containsExactly(Reason.NO_SUPPORT);
        assertThat(counted(upper)).isPresent();
        assertThat(counted(lower.code())).isEmpty();
    }

    @Test
    void upperAndLowerTier_countAsTwo_R15() {
        var lower = site.bean(Municipalities.class).all().stream()
                .filter(one -> one.upperTierCode().isPresent())
                .toList()
                .getLast();
        var before = counting.councils().size();
        records.verified(aDecision().of(lower.code()).supporting("climate-law"));
        records.verified(aDecision().of(upper(lower)).supporting("climate-law"));

        assertThat(counting.councils()).hasSize(before + 2);
    }

    private static MunicipalityCode upper(Municipality lower) {
        return lower.upperTierCode().orElseThrow();
    }

    @Test
    void chain_theSubstanceLivesInTheParentHoweverFarUp_R17() {
        var parent = records.verified(support().on(LAST_TERM));
        var child = records.verified(aDecision().of(records.council()).behind(parent));
        var grandchild = records.verified(aDecision().of(records.council()).behind(child));

        assertThat(against(child)).isEmpty();
        assertThat(against(grandchild)).isEmpty();
        assertThat(counting.positions(now(grandchild)))
                .extracting(Position::ask)
                .containsExactly(new AskKey("climate-law"));
        assertThat(resolutions.supporting(parent.key()))
                .extracting(Resolution::key)
                .containsExactly(child.key());
    }

    @Test
    void chain_theParentNeedNotCountItself_R17() {
        var parent = records.verified(support().on("2020-02-02"));
        assertThat(against(parent)).containsExactly(Reason.BEFORE_START);

        assertThat(against(records.verified(aDecision().of(records.council()).behind(parent))))
                .isEmpty();
    }

    @Test
    void chain_aParentThatNobodyVerifiedLendsNothing_R17() {
        var parent = records.reported(support());
        var child = records.verified(aDecision().of(records.council()).behind(parent));
        assertThat(against(child)).containsExactly(Reason.CHAIN_UNCHECKED);

        done(resolutions.verify(records.verifier, Records.seen(resolutions, parent.key())));
        assertThat(against(child)).isEmpty();
    }

    @Test
    void chain_supportOfAContraryResolutionIsAReversal_R17() {
        var supported = records.verified(support().on(LAST_TERM));
        var contrary =
                records.verified(aDecision().of(records.council()).on(LAST_TERM).opposing("climate-law"));
        records.verified(aDecision().of(supported.council()).behind(contrary));

        assertThat(against(supported)).containsExactly(Reason.SUPERSEDED);
    }

    @Test
    void reaffirmation_makesTheCouncilOneOfThisTermAndAddsNothingToTheCount_R15() {
        var first = records.verified(support().on(LAST_TERM));
        assertThat(counted(first.council()).orElseThrow().currentTerm()).isFalse();
        var before = counting.councils().size();

        var again = records.verified(aDecision().of(first.council()).reaffirming(first));
        assertThat(against(again)).isEmpty();
        assertThat(counting.councils()).hasSize(before);
        assertThat(counted(first.council()).orElseThrow().currentTerm()).isTrue();
        assertThat(counted(first.council()).orElseThrow().first().key()).isEqualTo(first.key());
    }

    @Test
    void unknownVotes_doNotKeepACarriedMotionFromCounting_R11() {
        var unknown = records.verified(support());

        assertThat(unknown.decision().vote().inFavour()).isNull();
        assertThat(against(unknown)).isEmpty();
    }

    @Test
    void superseded_aLaterDecisionOfTheSameCouncilTakesItsPlace_R13() {
        var first = records.verified(support().on(LAST_TERM));
        var later = records.verified(aDecision().of(first.council()));
        assertThat(against(first)).isEmpty();

        assertThat(resolutions.supersede(
                        records.verifier,
                        Records.seen(resolutions, first.key()),
                        LATER,
                        records.verified(support()).key(),
                        ""))
                .as("the decision of another council")
                .isInstanceOf(Change.Unknown.class);
        done(resolutions.supersede(
                records.verifier, Records.seen(resolutions, first.key()), LATER, later.key(), "A new policy."));

        assertThat(against(first)).containsExactly(Reason.SUPERSEDED);
        assertThat(now(first).course().getLast())
                .isEqualTo(new Course.Stop(Stage.SUPERSEDED, LATER, "A new policy.", later.key()));
    }

    @Test
    void reconsidered_theDecisionIsSuspendedUntilTheCouncilDecidesAgain_R13() {
        var carried = records.verified(support());
        done(resolutions.progress(records.verifier, carried.key(), Stage.RECONSIDERED, LATER, ""));
        assertThat(against(carried)).containsExactly(Reason.RECONSIDERED);

        verified(decideAgain(carried, aDecision().on("2026-11-21").supporting("climate-law")));
        assertThat(against(carried)).isEmpty();
    }

    @Test
    void onlyWhatWasCarriedCanBeRescinded_R13() {
        var defeated = records.verified(support().ending(Outcome.DEFEATED));

        assertThat(resolutions.rescind(records.verifier, Records.seen(resolutions, defeated.key()), LATER, "Why?"))
                .isEqualTo(new Change.Impossible(defeated.life(), Stage.RESCINDED));
    }
}
