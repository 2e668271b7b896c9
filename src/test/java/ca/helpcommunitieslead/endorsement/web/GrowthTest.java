package ca.helpcommunitieslead.endorsement.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.DayCount;
import ca.helpcommunitieslead.endorsement.web.Growth.Bar;
import ca.helpcommunitieslead.endorsement.web.Growth.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GrowthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 30);

    @Test
    void daysWithoutNewsAreThereAndTotalsAddUp() {
        var growth = Growth.of(List.of(new DayCount(FIRST, 3, 0), new DayCount(FIRST.plusDays(2), -1, 4)));

        assertThat(growth.monthly()).isFalse();
        assertThat(growth.periods())
                .containsExactly(
                        new Period(FIRST, 3, 3),
                        new Period(FIRST.plusDays(1), 0, 3),
                        new Period(FIRST.plusDays(2), 3, 6));
        assertThat(growth.bars()).extracting(Bar::height).containsExactly(90, 90, 180);
    }

    @Test
    void manyDaysBecomeMonths() {
        var growth = Growth.of(List.of(new DayCount(FIRST, 2, 0), new DayCount(FIRST.plusDays(70), 5, 0)));

        assertThat(growth.monthly()).isTrue();
        assertThat(growth.newestFirst()).extracting(Period::total).containsExactly(7L, 2L, 2L, 2L);
    }

    @Test
    void beforeAnybodyEndorsedThereIsNothingToDraw() {
        assertThat(Growth.of(List.of()).isEmpty()).isTrue();
    }
}
