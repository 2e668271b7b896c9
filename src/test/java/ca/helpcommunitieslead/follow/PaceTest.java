package ca.helpcommunitieslead.follow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.follow.Update.Sending;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaceTest {
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {10, 59, 600, 1000, 3601, 50_000})
    void anHourInStepsOfFiveSecondsGivesTheRate(int perHour) {
        var until = START;
        long mails = 0;
        for (int second = 5; second <= 3600; second += 5) {
            var pace = Pace.of(sending(perHour, until), START.plusSeconds(second));
            mails += pace.allowed();
            until = pace.after(pace.allowed());
        }

        assertThat(mails).isBetween(perHour - perHour / 500L - 1, (long) perHour);
    }

    @Test
    void timeInWhichNobodyWorkedIsNotMadeUpFor() {
        var pace = Pace.of(sending(600, START), START.plus(Duration.ofDays(1)));

        assertThat(pace.allowed()).isEqualTo(10);
        assertThat(pace.after(10)).isEqualTo(START.plus(Duration.ofDays(1)));
    }

    private static Sending sending(int perHour, Instant pacedUntil) {
        return new Sending(perHour, 1, START, null, pacedUntil, null);
    }
}
