package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.resolution.Difference.Aspect;
import ca.helpcommunitieslead.resolution.Difference.Weight;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Evidence.Says;
import ca.helpcommunitieslead.support.AResolution;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Where sources disagree the better ranked holds, and both stay (R12). */
final class DifferenceTest {
    private static final Says SEVEN_TO_TWO = new Says(null, null, "", 7, 2);
    private static final Vote SEVEN_TO_THREE = new Vote(Vote.Kind.RECORDED, 7, 3, null, null);

    private final AResolution record = AResolution.aRecordOf(
                    aDecision().voted(SEVEN_TO_THREE).numbered("12").supporting("climate-law"))
            .unproven();

    @Test
    void minutesOutrankANewspaper_R12() {
        var resolution = record.provenBy(Rank.ADOPTED_MINUTES)
                .handedIn(evidence(Rank.NEWS).saying(SEVEN_TO_TWO))
                .build();

        var difference = Difference.in(resolution).getFirst();
        assertThat(difference.aspect()).isEqualTo(Aspect.VOTE);
        assertThat(difference.weight()).isEqualTo(Weight.OUTRANKED);
        assertThat(difference.best()).isEqualTo(Rank.ADOPTED_MINUTES);
        assertThat(all(resolution, "").faultWith(resolution)).isEmpty();
    }

    @Test
    void theBestSourceHoldsAgainstTheRecord_R12() {
        var resolution = record.provenBy(Rank.NEWS)
                .handedIn(evidence(Rank.ADOPTED_MINUTES).saying(SEVEN_TO_TWO))
                .build();

        assertThat(Difference.in(resolution))
                .singleElement()
                .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.BEST));
        assertThat(all(resolution, "").faultWith(resolution)).contains(new Verification.Unexplained());
        assertThat(all(resolution, "A misprint.").faultWith(resolution)).isEmpty();
    }

    @Test
    void aRecordThatNoSourceConfirmsStandsOnlyWithAReason_R12() {
        var resolution =
                record.handedIn(evidence(Rank.NEWS).saying(SEVEN_TO_TWO)).build();

        assertThat(all(resolution, " ").faultWith(resolution)).contains(new Verification.Unexplained());
    }

    @Test
    void ofTwoOfOneRankTheNewerDoesNotWin_R12() {
        var resolution = record.provenBy(Rank.ADOPTED_MINUTES)
                .handedIn(evidence(Rank.ADOPTED_MINUTES).saying(SEVEN_TO_TWO))
                .build();

        assertThat(Difference.in(resolution))
                .singleElement()
                .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.EQUAL));
        assertThat(all(resolution, "").faultWith(resolution)).contains(new Verification.Unexplained());
    }

    @Test
    void whatASourceSaysAsRecordedIsNoDifference_R12() {
        var day = record.build().decision().day();
        var same = evidence(Rank.NEWS).saying(new Says(Outcome.CARRIED, day, "12", 7, 3));
        assertThat(Difference.in(record.handedIn(same).build())).isEmpty();
    }

    @Test
    void everyThingThatASourceSaysOtherwiseIsNamed_R12() {
        var other = new Says(Outcome.RECEIVED, LocalDate.of(2026, 11, 1), "13", 7, null);
        var found = Difference.in(record.provenBy(Rank.CERTIFIED_COPY)
                .handedIn(evidence(Rank.NEWS).saying(other))
                .build());
        assertThat(found).extracting(Difference::aspect).containsExactly(Aspect.OUTCOME, Aspect.DAY, Aspect.NUMBER);
    }

    @Test
    void nothingIsVerifiedUntilEverythingIsCompared_R13() {
        var resolution = record.provenBy(Rank.CLERK_LETTER).build();
        for (var item : CheckItem.values()) {
            var list = new Checklist(EnumSet.complementOf(EnumSet.of(item)), Set.of(item), "");
            assertThat(list.faultWith(resolution)).contains(new Verification.Unticked(Set.of(item)));
        }
    }

    @Test
    void onlyAVoteThatNobodyKnowsHasNothingToCompare_R11() {
        var unknown =
                AResolution.aRecordOf(aDecision().supporting("climate-law")).build();
        var rest = EnumSet.complementOf(EnumSet.of(CheckItem.VOTE));

        assertThat(new Checklist(rest, Set.of(CheckItem.VOTE), "").faultWith(unknown))
                .isEmpty();
        assertThat(new Checklist(EnumSet.allOf(CheckItem.class), Set.of(), "").faultWith(unknown))
                .contains(new Verification.Unticked(Set.of(CheckItem.VOTE)));
    }

    @Test
    void withoutEvidenceThereIsNothingToCompare_R13() {
        var bare = record.build();
        assertThat(all(bare, "").faultWith(bare)).contains(new Verification.Unproven());
    }

    @Test
    void eventsOfTheTimeBeforeAreStillRead() {
        var json = new JsonMapper();
        assertThat(json.readValue("{}", ResolutionEvent.Verified.class).list()).isEqualTo(Checklist.NONE);
        var old = json.readValue("{\"rank\":\"NEWS\",\"link\":\"https://example.org\",\"file\":null}", Evidence.class);
        assertThat(old.says()).isEqualTo(Says.NOTHING_ELSE);
        var list = new Checklist(Set.of(CheckItem.DATE), Set.of(CheckItem.VOTE), "Why.");
        var written = json.writeValueAsString(new ResolutionEvent.Verified(list));
        assertThat(json.readValue(written, ResolutionEvent.Verified.class).list())
                .isEqualTo(list);
        var piece = evidence(Rank.NEWS).saying(new Says(Outcome.FILED, LocalDate.of(2026, 11, 1), "13", 7, null));
        assertThat(json.readValue(json.writeValueAsString(piece), Evidence.class))
                .isEqualTo(piece);
    }

    private static Checklist all(Resolution resolution, String reason) {
        var complete = Checklist.complete(resolution.decision());
        return new Checklist(complete.seen(), complete.moot(), reason);
    }
}
