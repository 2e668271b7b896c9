package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TallyTest {
    private static final MunicipalityCode THUNDER_BAY = new MunicipalityCode("3558004");
    private static final Duration COUNTING_INTERVAL = Duration.ofSeconds(5);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theCountFollowsWithinFiveSecondsAndSmallPlacesShowNoNumber() throws Exception {
        var endorsements = site.bean(Endorsements.class);
        var own = new ArrayList<String>();
        for (int i = 0; i < 5; i++) own.add(Endorser.on(site).endorses("municipality", THUNDER_BAY.value()));
        for (var small : List.of("3501011", "3501020")) {
            for (int i = 0; i < 3; i++) Endorser.on(site).endorses("municipality", small);
        }

        assertThat(becomesTrue(COUNTING_INTERVAL, () -> endorsements.in(THUNDER_BAY) == 5))
                .isTrue();
        assertThat(endorsements.shownIn(THUNDER_BAY)).hasValue(5);

        site.visitor().post(own.getFirst() + "/withdrawal");

        assertThat(becomesTrue(COUNTING_INTERVAL, () -> endorsements.in(THUNDER_BAY) == 4))
                .isTrue();
        assertThat(endorsements.shownIn(THUNDER_BAY)).isEmpty();
        var countedAt = endorsements.tally().countedAt();
        assertThat(becomesTrue(
                        COUNTING_INTERVAL,
                        () -> endorsements.tally().countedAt().isAfter(countedAt)))
                .isTrue();
    }

    @Test
    void oneLogCountsByRidingDayAndInviterToo() throws Exception {
        var endorsements = site.bean(Endorsements.class);
        var sole = "3501005";
        var own = Endorser.on(site).endorses("municipality", sole, "from", "friends-of-the-creek");
        Endorser.on(site).endorses("municipality", sole, "from", "friends-of-the-creek");

        assertThat(becomesTrue(COUNTING_INTERVAL, () -> endorsements.through("friends-of-the-creek") == 2))
                .isTrue();
        assertThat(number("select sum(individuals) from endorsement_tally_riding"))
                .isEqualTo(number("select sum(individuals) from endorsement_tally"));
        assertThat(number("select individuals from endorsement_tally_riding where riding = (select riding from "
                        + "endorsement where municipality_code = '3501005' limit 1)"))
                .isGreaterThanOrEqualTo(2);
        assertThat(number("select individuals from endorsement_tally_day order by day desc limit 1"))
                .isGreaterThanOrEqualTo(2);

        site.visitor().post(own + "/erasure");

        assertThat(becomesTrue(COUNTING_INTERVAL, () -> endorsements.through("friends-of-the-creek") == 1))
                .isTrue();
    }

    @Test
    void thirtyTwoThreadsOnFortyEndorsementsNeverMakeTheCountWrong() throws Exception {
        var endorsements = site.bean(Endorsements.class);
        var tokens = new ArrayList<SecretToken>();
        for (int i = 0; i < 40; i++) {
            var endorser = Endorser.on(site);
            endorser.sends("municipality", i % 2 == 0 ? Endorser.OTTAWA : "3520005");
            var token = new SecretToken(endorser.own().substring("/en/endorsements/".length()));
            site.bean(Confirming.class).confirm(token);
            tokens.add(token);
        }
        var until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        try (var threads = Executors.newFixedThreadPool(32)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 32; i++) {
                var random = new Random(i);
                work.add(() -> clickAbout(tokens, random, until));
            }
            int clicks = 0;
            for (var done : threads.invokeAll(work)) clicks += done.get();
            assertThat(clicks).isGreaterThan(320);
        }

        // The sums alone may agree by chance while joinings and leavings still wait.
        assertThat(becomesTrue(
                        COUNTING_INTERVAL,
                        () -> number("select count(*) from endorsement_event where tallied_at is null") == 0))
                .isTrue();
        assertThat(endorsements.tally().individuals())
                .isEqualTo(endorsements.recount().individuals());
        assertThat(tallyByPlace()).isEqualTo(countByPlace());
        assertThat(number("select count(*) from endorsement where number is null and state = 'CONFIRMED'"))
                .isZero();
    }

    private static int clickAbout(List<SecretToken> tokens, Random random, long until) {
        var links = site.bean(MailedLinks.class);
        var confirming = site.bean(Confirming.class);
        var tx = site.bean(Tx.class);
        var tally = site.bean(TallyStore.class);
        int clicks = 0;
        for (; System.nanoTime() < until; clicks++) {
            var token = tokens.get(random.nextInt(tokens.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> confirming.confirm(token);
                case 2 ->
                    confirming.confirmIn(
                            token, new MunicipalityCode(random.nextBoolean() ? Endorser.OTTAWA : "3520005"));
                case 3 -> links.withdraw(token);
                default -> tx.call(() -> tally.fold(site.clock().instant()));
            }
        }
        return clicks;
    }

    private static List<String> tallyByPlace() {
        return site.sql().sql("""
                        select municipality_code || ' ' || individuals as line from endorsement_tally
                         where individuals <> 0 order by municipality_code""").query((row, _) -> row.getString("line")).list();
    }

    private static List<String> countByPlace() {
        return site.sql().sql("""
                        select coalesce(municipality_code, '') || ' ' || count(*) as line from endorsement
                         where state = 'CONFIRMED' group by municipality_code order by coalesce(municipality_code, '')""").query((row, _) -> row.getString("line")).list();
    }

    private static long number(String query) {
        return site.sql().sql(query).query(Long.class).single();
    }

    private static boolean becomesTrue(Duration within, BooleanSupplier condition) throws InterruptedException {
        var until = System.nanoTime() + within.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) return false;
            Thread.sleep(Duration.ofMillis(100));
        }
        return true;
    }
}
