package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes on one database count as one does; bench/two-nodes.sh does the same for longer. */
final class TwoNodesTest {
    private static final int CLIENTS = 16;
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Duration COUNTING_INTERVAL = Duration.ofSeconds(10);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void clientsAtTwoNodesNeverMakeTheCountWrong() throws Exception {
        var own = new ArrayList<String>();
        for (int i = 0; i < 30; i++)
            own.add(Endorser.on(site).endorses("municipality", i % 2 == 0 ? Endorser.OTTAWA : "3520005"));
        var here = site.settings();
        var settings = TestSite.settings(here.databaseUrl().orElseThrow(), TestSite.freePort(), true, "ontario");
        try (var other = HelpCommunitiesLead.start(settings);
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            assertThat(other.isRunning()).isTrue();
            var until = System.nanoTime() + TIME.toNanos();
            var work = new ArrayList<Callable<List<Integer>>>();
            for (int i = 0; i < CLIENTS; i++) {
                var visitor = i % 2 == 0 ? site.visitor() : TestSite.visitor(settings);
                var random = new Random(i);
                work.add(() -> clickAbout(visitor, own, random, until));
            }
            for (var done : clients.invokeAll(work))
                assertThat(done.get()).containsOnly(303).hasSizeGreaterThan(5);
        }
        waitUntilEverythingIsAddedUp();

        assertThat(site.bean(CountChecks.class).check().differences()).isEmpty();
        assertThat(site.bean(Endorsements.class).tally().individuals())
                .isEqualTo(site.bean(Endorsements.class).recount().individuals());
    }

    private static List<Integer> clickAbout(Visitor visitor, List<String> own, Random random, long until) {
        var answers = new ArrayList<Integer>();
        while (System.nanoTime() < until) {
            var verb = random.nextBoolean() ? "/confirmation" : "/withdrawal";
            answers.add(visitor.post(own.get(random.nextInt(own.size())) + verb).status());
        }
        return answers;
    }

    private static void waitUntilEverythingIsAddedUp() throws InterruptedException {
        var until = System.nanoTime() + COUNTING_INTERVAL.toNanos();
        while (System.nanoTime() < until && waiting() > 0) Thread.sleep(Duration.ofMillis(100));
        assertThat(waiting()).isZero();
    }

    private static long waiting() {
        return site.sql()
                .sql("select count(*) from endorsement_event where tallied_at is null")
                .query(Long.class)
                .single();
    }
}
