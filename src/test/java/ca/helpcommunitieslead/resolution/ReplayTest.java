package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Corrected;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Disclosed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Planned;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Refused;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The status follows from the events and is never typed in (R11). */
final class ReplayTest {
    private static final PersonId ANN = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final PersonId CAM = new PersonId(new UUID(0, 3));
    private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00Z");
    private static final Decision DECISION =
            aDecision().supporting("climate-law").build();
    private static final LocalDate DAY = DECISION.day();
    private static final Evidence LETTER = evidence(Rank.CLERK_LETTER);
    private static final Evidence COPY = evidence(Rank.CERTIFIED_COPY);

    private final List<RecordedStep> steps = new ArrayList<>();

    private ReplayTest by(@Nullable PersonId person, ResolutionEvent... events) {
        for (var event : events) {
            steps.add(new RecordedStep(event, BEGIN.plusSeconds(steps.size()), person, "MEMBER"));
        }
        return this;
    }

    private Resolution replayed() {
        return (Resolution) matter();
    }

    private Matter matter() {
        return Replay.of(new ResolutionId(new UUID(0, 9)), new ResolutionKey("key"), steps);
    }

    @Test
    void whatWasRecordedWaitsForAnotherPerson_R13() {
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER)).replayed();

        assertThat(record.status()).isEqualTo(Status.REPORTED);
        assertThat(record.wantsCheck()).isTrue();
        assertThat(record.canBeCheckedBy(ANN)).isFalse();
        assertThat(record.canBeCheckedBy(BEN)).isTrue();
        assertThat(record.exhibits()).containsExactly(new Exhibit(LETTER, false));
        assertThat(record.checkedRank()).isEmpty();
    }

    @Test
    void whoeverAddedEvidenceCannotCheckItEither_R13() {
        var record = by(ANN, new Recorded(DECISION))
                .by(BEN, new EvidenceAdded(LETTER))
                .replayed();

        assertThat(record.enteredBy()).containsExactlyInAnyOrder(ANN, BEN);
        assertThat(record.canBeCheckedBy(BEN)).isFalse();
        assertThat(record.canBeCheckedBy(CAM)).isTrue();
    }

    @Test
    void aVerifiedRecordWantsNothingMore() {
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Verified())
                .replayed();

        assertThat(record.status()).isEqualTo(Status.VERIFIED);
        assertThat(record.verifiedAt()).isEqualTo(BEGIN.plusSeconds(2));
        assertThat(record.wantsCheck()).isFalse();
        assertThat(record.canBeCheckedBy(CAM)).isFalse();
        assertThat(record.checkedRank()).contains(Rank.CLERK_LETTER);
    }

    @Test
    void newEvidenceLeavesAVerifiedRecordVerifiedAndCarriesNoWeightUntilItIsSeen_R13() {
        by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER)).by(BEN, new Verified());
        var added = by(BEN, new EvidenceAdded(COPY)).replayed();

        assertThat(added.status()).isEqualTo(Status.VERIFIED);
        assertThat(added.exhibits()).containsExactly(new Exhibit(LETTER, true), new Exhibit(COPY, false));
        assertThat(added.checkedRank()).contains(Rank.CLERK_LETTER);
        assertThat(added.wantsCheck()).isTrue();
        assertThat(added.canBeCheckedBy(BEN)).isFalse();
        assertThat(added.canBeCheckedBy(ANN)).isTrue();

        var seen = by(ANN, new Verified()).replayed();
        assertThat(seen.checkedRank()).contains(Rank.CERTIFIED_COPY);
        assertThat(seen.wantsCheck()).isFalse();
    }

    @Test
    void aCorrectedRecordWaitsAgainForSomebodyWhoDidNotCorrectIt_R11() {
        var corrected = aDecision().ending(Outcome.DEFEATED).build();
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Verified(), new Corrected(corrected, "It was lost."))
                .replayed();

        assertThat(record.decision()).isEqualTo(corrected);
        assertThat(record.status()).isEqualTo(Status.REPORTED);
        assertThat(record.canBeCheckedBy(BEN)).isFalse();
        assertThat(record.canBeCheckedBy(ANN)).isTrue();
        assertThat(record.exhibits()).containsExactly(new Exhibit(LETTER, true));
    }

    @Test
    void aRefusalChecksNothingSoThatNobodyCanVerifyTheirOwnEvidenceAfterIt_R13() {
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Refused("Wrong day."))
                .by(CAM, new Corrected(DECISION, "The day."))
                .replayed();

        assertThat(record.canBeCheckedBy(ANN)).isFalse();
        assertThat(record.canBeCheckedBy(CAM)).isFalse();
        assertThat(record.canBeCheckedBy(BEN)).isTrue();
    }

    @Test
    void aRefusedRecordWaitsForNobody() {
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Refused("No such meeting."))
                .replayed();

        assertThat(record.status()).isEqualTo(Status.REFUSED);
        assertThat(record.wantsCheck()).isFalse();
    }

    @Test
    void aRescissionKeepsItsDay_R13() {
        var day = LocalDate.of(2026, 11, 21);
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Verified(), new Rescinded(day, "By motion 12."))
                .replayed();

        assertThat(record.status()).isEqualTo(Status.RESCINDED);
        assertThat(record.rescindedOn()).isEqualTo(day);
        assertThat(record.wantsCheck()).isFalse();
    }

    @Test
    void aCorrectionTakesAMistakenRescissionAway_R11() {
        var record = by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .by(BEN, new Verified(), new Rescinded(LocalDate.of(2026, 11, 21), "By motion 12."))
                .by(CAM, new Corrected(DECISION, "That was another council."))
                .replayed();

        assertThat(record.status()).isEqualTo(Status.REPORTED);
        assertThat(record.rescindedOn()).isNull();
        assertThat(record.history()).extracting(Step::kind).contains("RESCINDED");
    }

    @Test
    void theHistoryKeepsEveryStepWithItsReason_R11() {
        var record = by(ANN, new Recorded(DECISION))
                .by(BEN, new Refused("Wrong day."))
                .by(CAM, new Corrected(DECISION, "The day."))
                .replayed();

        assertThat(record.history())
                .containsExactly(
                        new Step(1, BEGIN, "RECORDED", "MEMBER", "", Stage.CARRIED, DECISION.day(), null),
                        new Step(2, BEGIN.plusSeconds(1), "REFUSED", "MEMBER", "Wrong day.", null, null, null),
                        new Step(
                                3,
                                BEGIN.plusSeconds(2),
                                "CORRECTED",
                                "MEMBER",
                                "The day.",
                                Stage.CARRIED,
                                DECISION.day(),
                                null));
    }

    @Test
    void aMatterThatComesBackKeepsWhatWasDecidedBeforeWithItsEvidence_R11() {
        var deferral = aDecision().ending(Outcome.DEFERRED).build();
        var record = by(ANN, new Recorded(deferral), new EvidenceAdded(COPY))
                .by(BEN, new Verified())
                .by(ANN, new Recorded(DECISION), new EvidenceAdded(LETTER))
                .replayed();

        assertThat(record.decision()).isEqualTo(DECISION);
        assertThat(record.status()).isEqualTo(Status.REPORTED);
        assertThat(record.exhibits()).containsExactly(new Exhibit(LETTER, false));
        assertThat(record.checkedRank()).isEmpty();
        assertThat(record.earlier()).hasSize(1);
        assertThat(record.earlier().getFirst().decision()).isEqualTo(deferral);
        assertThat(record.earlier().getFirst().exhibits()).containsExactly(new Exhibit(COPY, true));
    }

    @Test
    void whereTheSecondDecisionIsRefusedTheFirstStands_R13() {
        var deferral = aDecision().ending(Outcome.DEFERRED).build();
        var record = by(ANN, new Recorded(deferral), new EvidenceAdded(COPY))
                .by(BEN, new Verified())
                .by(ANN, new Recorded(DECISION))
                .by(BEN, new Refused("It was never voted on."))
                .replayed();

        assertThat(record.decision()).isEqualTo(deferral);
        assertThat(record.status()).isEqualTo(Status.VERIFIED);
        assertThat(record.life().standing()).isEqualTo(Stage.DEFERRED);
        assertThat(record.wantsCheck()).isFalse();
        assertThat(record.earlier()).isEmpty();
    }

    @Test
    void whoeverEnteredTheFirstDecisionCannotCheckItOnceItStandsAgain_R13() {
        var record = by(ANN, new Recorded(aDecision().ending(Outcome.DEFERRED).build()))
                .by(BEN, new Recorded(DECISION))
                .by(CAM, new Refused("It was never voted on."))
                .replayed();

        assertThat(record.status()).isEqualTo(Status.REPORTED);
        assertThat(record.canBeCheckedBy(ANN)).isFalse();
        assertThat(record.canBeCheckedBy(CAM)).isTrue();
    }

    @Test
    void aHiddenPlanThatWasWithdrawnStaysHidden_R11() {
        by(ANN, new Planned(DECISION.council(), Disclosure.HIDDEN), new Progressed(Stage.WITHDRAWN, DAY, "Not now."));
        var record = by(ANN, new Progressed(Stage.DRAFTING, DAY, ""), new Recorded(DECISION))
                .replayed();

        assertThat(record.publicHistory()).extracting(Step::kind).containsExactly("RECORDED");
    }

    @Test
    void aPlanBecomesAResolutionOnceSomethingIsDecided_R11() {
        by(ANN, new Planned(DECISION.council(), Disclosure.HIDDEN), new Progressed(Stage.ON_AGENDA, DAY, ""));
        assertThat(matter()).isInstanceOf(Plan.class);
        assertThat(matter().life().standing()).isEqualTo(Stage.ON_AGENDA);

        var record = by(ANN, new Recorded(DECISION)).replayed();
        assertThat(record.life().standing()).isEqualTo(Stage.CARRIED);
        assertThat(record.publicHistory()).extracting(Step::kind).containsExactly("RECORDED");

        by(ANN, new Disclosed(Disclosure.NAMED));
        assertThat(replayed().publicHistory()).hasSize(4);
    }

    @Test
    void aCorrectionLeavesTheMilestonesAndTakesBackAReconsideration_R11() {
        var corrected = aDecision().supporting("climate-law").numbered("7").build();
        by(ANN, new Recorded(DECISION), new Progressed(Stage.MINUTES_ADOPTED, DAY, ""));

        assertThat(by(BEN, new Corrected(corrected, "The number.")).replayed().life())
                .isEqualTo(Life.UNBORN.after(Stage.CARRIED).after(Stage.MINUTES_ADOPTED));
        by(BEN, new Progressed(Stage.RECONSIDERED, DAY, ""));
        assertThat(by(BEN, new Corrected(corrected, "It was not."))
                        .replayed()
                        .life()
                        .standing())
                .isEqualTo(Stage.CARRIED);
    }

    @Test
    void whoeverAskedTheClerkCannotCheckWhatTheClerkShows_R13() {
        var record = by(ANN, new Recorded(DECISION))
                .by(null, new EvidenceAdded(LETTER, BEN))
                .replayed();

        assertThat(record.canBeCheckedBy(BEN)).isFalse();
        assertThat(record.canBeCheckedBy(CAM)).isTrue();
    }

    @Test
    void aRecordBeginsWithADecision_R11() {
        assertThatThrownBy(by(ANN, new Verified())::replayed).isInstanceOf(IllegalStateException.class);
    }
}
