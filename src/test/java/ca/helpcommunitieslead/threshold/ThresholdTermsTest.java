package ca.helpcommunitieslead.threshold;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.News;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A campaign may count the present council term only; time alone then changes the count (R15). */
final class ThresholdTermsTest {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void whereOnlyThePresentTermCountsTheCountFallsWhenTheTermEnds_R15() {
        var records = new Records(site);
        var news = News.of(site);
        records.councils(4)
                .forEach(council -> records.verified(
                        aDecision().of(council).on("2026-11-14").supporting("climate-law")));
        records.councils(6)
                .forEach(council -> records.verified(
                        aDecision().of(council).on("2026-11-15").supporting("climate-law")));
        assertThat(standing().counted()).isEqualTo(10);
        assertThat(standing().currentTerm()).isEqualTo(6);
        assertThat(standing().open()).isPresent();

        site.sql().sql("update campaign set counted_terms = 'CURRENT'").update();
        moveTo(site.clock().instant().plus(Duration.ofMinutes(2)));
        assertThat(standing().members()).hasSize(6).allMatch(Member::currentTerm);
        assertThat(standing().open()).isEmpty();
        assertThat(news.of(ThresholdLost.class)).hasSize(1);

        moveTo(noonOf(LocalDate.of(2030, 11, 14)));
        assertThat(standing().counted()).isEqualTo(6);

        moveTo(noonOf(LocalDate.of(2030, 11, 15)));
        assertThat(standing().counted()).isZero();
        assertThat(standing().crossings()).hasSize(1);
    }

    private static Standing standing() {
        return site.bean(Thresholds.class).standing();
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** Moves the clock and does what the recurring job does. */
    private static void moveTo(Instant time) {
        site.clock().advance(Duration.between(site.clock().instant(), time));
        site.bean(Tx.class).run(site.bean(Recount.class)::run);
    }
}
