package ca.helpcommunitieslead.threshold;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.support.News;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.threshold.Crossing.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crossing happens once, however many verifications run at once (R18). */
@TestInstance(Lifecycle.PER_CLASS)
final class ThresholdConcurrencyTest {
    private static final int THREADS = 32;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolutions resolutions;
    private Records records;
    private List<Person> verifiers;

    @BeforeAll
    void begin() {
        resolutions = site.bean(Resolutions.class);
        records = new Records(site);
        verifiers = Stream.generate(() -> site.person(Role.VERIFIER)).limit(4).toList();
    }

    @BeforeEach
    void nobodyCounts() {
        records.rescindAll();
    }

    @RepeatedTest(5)
    void twelveResolutionsVerifiedAtOnceCrossOnceWithTheFirstTenCouncils_R18(RepetitionInfo round) throws Exception {
        var crossingsBefore = standing().crossings().size();
        var news = News.of(site);
        var reported = reported(12);

        var changes = atOnce(round, everybodyVerifies(reported));

        assertThat(changes).hasSize(48).hasOnlyElementsOfTypes(Change.Done.class, Change.Overtaken.class);
        assertThat(changes).filteredOn(Change.Done.class::isInstance).hasSize(12);
        assertThat(standing().counted()).isEqualTo(12);
        assertThat(standing().crossings()).hasSize(crossingsBefore + 1);
        var crossing = standing().open().orElseThrow();
        assertThat(crossing.councils()).extracting(Part::council).doesNotHaveDuplicates();
        assertThat(crossing.councils())
                .extracting(Part::council)
                .isEqualTo(standing().members().stream()
                        .limit(10)
                        .map(Member::council)
                        .toList());
        assertThat(news.of(ThresholdCrossed.class)).containsExactly(new ThresholdCrossed(crossing));
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @RepeatedTest(3)
    void rescissionsInBetweenLeaveTheCountEqualToARecountAndOneCrossingOpen_R18(RepetitionInfo round) throws Exception {
        var standingOnes = reported(10);
        standingOnes.forEach(
                resolution -> resolutions.verify(verifiers.getFirst(), Records.seen(resolutions, resolution.key())));
        var reported = reported(6);
        var tasks = new ArrayList<>(everybodyVerifies(reported));
        for (var resolution : standingOnes.subList(0, 6)) {
            tasks.add(() -> resolutions.rescind(
                    verifiers.getLast(), Records.seen(resolutions, resolution.key()), DAY, "Taken back."));
        }
        for (int i = 0; i < 4; i++) tasks.add(ThresholdConcurrencyTest::recount);

        var changes = atOnce(round, tasks);

        assertThat(changes).hasOnlyElementsOfTypes(Change.Done.class, Change.Overtaken.class);
        assertThat(standing().members()).extracting(Member::council).containsExactlyInAnyOrderElementsOf(recounted());
        assertThat(standing().counted()).isEqualTo(10);
        assertThat(standing().crossings()).filteredOn(Crossing::isOpen).hasSize(1);
        assertThat(standing().crossings())
                .allMatch(crossing -> crossing.councils().size() == 10);
    }

    private List<Resolution> reported(int count) {
        return records.councils(count).stream()
                .map(council -> records.reported(aDecision().of(council).supporting("climate-law")))
                .toList();
    }

    private List<Callable<Change>> everybodyVerifies(List<Resolution> reported) {
        return reported.stream()
                .flatMap(resolution -> verifiers.stream().map(verifier -> (Callable<Change>)
                        () -> resolutions.verify(verifier, Records.seen(resolutions, resolution.key()))))
                .toList();
    }

    /** What the recurring job does, in the middle of it all. */
    private static Change recount() {
        site.bean(Tx.class).run(site.bean(Recount.class)::run);
        return new Change.Overtaken();
    }

    private static List<Change> atOnce(RepetitionInfo round, List<Callable<Change>> tasks) throws Exception {
        var shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random(round.getCurrentRepetition()));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = shuffled.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            var changes = new ArrayList<Change>();
            for (Future<Change> one : running) changes.add(one.get());
            return changes;
        }
    }

    private static Standing standing() {
        return site.bean(Thresholds.class).standing();
    }

    private static List<MunicipalityCode> recounted() {
        return site.bean(Counting.class).councils().stream()
                .map(CountedCouncil::council)
                .toList();
    }
}
