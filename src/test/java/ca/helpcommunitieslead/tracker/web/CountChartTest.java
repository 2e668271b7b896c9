package ca.helpcommunitieslead.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.threshold.CountChange;
import ca.helpcommunitieslead.tracker.web.CountChart.Grade;
import ca.helpcommunitieslead.tracker.web.CountChart.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of counted councils over time. */
final class CountChartTest {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static CountChart chart(CountChange... history) {
        return CountChart.of(List.of(history), START, START.plusDays(100), ZONE, 10);
    }

    private static CountChange change(String at, boolean entered) {
        return new CountChange(Instant.parse(at), new MunicipalityCode("3506008"), entered);
    }

    @Test
    void aPointIsTheCountAtTheEndOfItsDayWhereTheCampaignRuns() {
        var chart = chart(
                change("2026-01-11T12:00:00Z", true),
                change("2026-01-11T13:00:00Z", true),
                // Still the eleventh in Toronto.
                change("2026-01-12T03:00:00Z", true),
                change("2026-02-20T12:00:00Z", false));

        assertThat(chart.points())
                .containsExactly(new Point(LocalDate.of(2026, 1, 11), 3), new Point(LocalDate.of(2026, 2, 20), 2));
        assertThat(chart.now()).isEqualTo(2);
    }

    @Test
    void theLineStepsUpAndDownBetweenTheEdges() {
        var chart = chart(change("2026-01-11T12:00:00Z", true), change("2026-02-20T12:00:00Z", false));

        assertThat(chart.line()).isEqualTo("M40 220H106V200H370V220H700");
        assertThat(chart.y(10)).isEqualTo(20);
        assertThat(chart.grades())
                .startsWith(new Grade(0, 220), new Grade(2, 180))
                .endsWith(new Grade(10, 20));
    }

    @Test
    void aCampaignOfOneDayAndOneWithoutCouncilsHaveAChartToo() {
        var chart = CountChart.of(List.of(), START, START, ZONE, 10);

        assertThat(chart.isEmpty()).isTrue();
        assertThat(chart.line()).isEqualTo("M40 220H700");
        assertThat(chart(change("2026-01-01T12:00:00Z", true)).x(START)).isEqualTo(40);
    }
}
