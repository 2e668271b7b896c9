package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records are read once for each state, and whatever is kept is what their steps add up to (R11). */
final class KeptRecordsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final ResolutionStore store = site.bean(ResolutionStore.class);
    private final Resolutions resolutions = site.bean(Resolutions.class);

    private Resolution reported(Records records) {
        return records.reported(aDecision().of(records.council()).supporting("climate-law"));
    }

    private void everyKeptRecordIsTheReplayOfItsSteps() {
        for (var kept : resolutions.all())
            assertThat(Replay.of(kept.id(), kept.key(), store.steps(kept.id()))).isEqualTo(kept);
    }

    @Test
    void anUnchangedRecordIsNotReadAgainAndAChangedOneIs() {
        var records = new Records(site);
        var one = reported(records);
        var other = reported(records);
        var before = resolutions.byKey(one.key().value()).orElseThrow();
        var kept = find(one);
        var keptOther = find(other);

        assertThat(find(one)).isSameAs(kept).isEqualTo(before);
        resolutions.addEvidence(records.member, one.key(), AResolution.evidence(Evidence.Rank.NEWS));

        assertThat(find(one).exhibits()).hasSize(kept.exhibits().size() + 1);
        assertThat(find(other)).isSameAs(keptOther);
        everyKeptRecordIsTheReplayOfItsSteps();
    }

    private Resolution find(Resolution wanted) {
        return resolutions.all().stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAFailedTransactionHadReadIsForgottenEvenIfAnotherWritesTheSameStep() {
        var records = new Records(site);
        var record = reported(records);
        assertThatThrownBy(() -> site.bean(Tx.class).run(() -> {
                    resolutions.refuse(records.verifier, Records.seen(resolutions, record.key()), "Never happened.");
                    assertThat(find(record).status()).isEqualTo(Status.REFUSED);
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(find(record).status()).isEqualTo(Status.REPORTED);

        resolutions.verify(records.verifier, Records.seen(resolutions, record.key()));

        assertThat(find(record).status()).isEqualTo(Status.VERIFIED);
        assertThat(resolutions.of(record.council()).getFirst().status()).isEqualTo(Status.VERIFIED);
        everyKeptRecordIsTheReplayOfItsSteps();
    }

    @Test
    void inventedRecordsHaveEightPossibleStepsEach() {
        var start = LocalDate.of(2026, 1, 1);
        var council = new Records(site).council();
        var asks = site.bean(Priorities.class).asks();
        var statuses = new HashSet<Status>();
        for (int number = 0; number < 400; number++) {
            var steps = new Inventor(start, asks)
                    .scenes(council, number).stream().map(Inventor.Scene::step).toList();
            assertThat(steps).hasSize(8);
            assertThat(steps).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            var matter = Replay.of(new ResolutionId(new UUID(0, number)), new ResolutionKey("k"), steps);
            statuses.add(((Resolution) matter).status());
        }
        assertThat(statuses).containsExactlyInAnyOrder(Status.values());
    }
}
