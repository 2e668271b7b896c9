package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people do in whatever order, the record that is kept is what its events add up to (R11). */
final class ReplayMatchesStateTest {
    private static final int VERBS = 400;

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Random random = new Random(20261123);

    @Test
    void afterFourHundredRandomVerbsEveryRecordIsTheReplayOfItsSteps_R11() {
        var resolutions = site.bean(Resolutions.class);
        var people = List.of(site.person(Role.VERIFIER), site.person(Role.VERIFIER), site.person(Role.EDITOR));
        var councils = new Records(site).councils(4);
        resolutions.record(any(people), decision(councils), List.of());

        var reached = EnumSet.noneOf(Status.class);
        for (int i = 0; i < VERBS; i++) {
            act(resolutions, any(people), any(resolutions.all()).key(), councils);
            resolutions.all().forEach(resolution -> reached.add(resolution.status()));
        }

        var store = site.bean(ResolutionStore.class);
        for (var stored : resolutions.all()) {
            assertThat(Replay.of(stored.id(), stored.key(), store.steps(stored.id())))
                    .isEqualTo(stored);
        }
        assertThat(reached).isEqualTo(Set.of(Status.values()));
        assertThat(resolutions.all())
                .anyMatch(resolution -> !resolution.earlier().isEmpty());
    }

    private void act(Resolutions resolutions, Person by, ResolutionKey key, List<MunicipalityCode> councils) {
        var change = switch (random.nextInt(12)) {
            case 0 -> new Change.Done(resolutions.record(by, decision(councils), List.of(evidence())));
            case 1 -> resolutions.addEvidence(by, key, evidence());
            case 2 -> resolutions.refuse(by, Records.seen(resolutions, key), "Reason " + random.nextInt());
            case 3 -> resolutions.correct(by, key, decision(councils), "Reason " + random.nextInt());
            case 4 -> resolutions.rescind(by, Records.seen(resolutions, key), day(), "Reason " + random.nextInt());
            case 5 -> progress(resolutions, by, key);
            case 6, 7 -> resolutions.decide(by, key, decision(List.of(council(resolutions, key))), List.of(evidence()));
            default -> resolutions.verify(by, Records.seen(resolutions, key));
        };
        assertThat(change).isNotInstanceOf(Change.Unknown.class);
    }

    /** Half of what is tried is impossible, and leaves the record as it was. */
    private Change progress(Resolutions resolutions, Person by, ResolutionKey key) {
        var stage = any(Arrays.stream(Stage.values())
                .filter(one -> one.isMilestone() || one == Stage.RECONSIDERED)
                .toList());
        return resolutions.progress(by, key, stage, day(), "Detail " + random.nextInt());
    }

    private static MunicipalityCode council(Resolutions resolutions, ResolutionKey key) {
        return resolutions.byKey(key.value()).orElseThrow().council();
    }

    private Decision decision(List<MunicipalityCode> councils) {
        var decision = aDecision()
                .of(any(councils))
                .on(day().toString())
                .ending(any(List.of(Outcome.values())))
                .voted(new Vote(Vote.Kind.RECORDED, random.nextInt(9), null, null, random.nextInt(2)));
        return withPositions(decision).build();
    }

    private ADecision withPositions(ADecision decision) {
        return random.nextBoolean() ? decision.supporting("climate-law") : decision.opposing("climate-lens");
    }

    private Evidence evidence() {
        return AResolution.evidence(any(List.of(Rank.values())));
    }

    private LocalDate day() {
        return ADecision.THIS_TERM.minusDays(random.nextInt(900));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
