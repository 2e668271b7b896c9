package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.web.FieldError;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DueTimeTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    private static Submission form(String day, String time) {
        return Submission.of(Map.of("dueDate", day, "dueTime", time));
    }

    @Test
    void summerAndWinterTimeAreThoseOfTheZone() {
        assertThat(new DueTime(form("2027-01-10", "09:00"), TORONTO, NOW).read())
                .contains(Instant.parse("2027-01-10T14:00:00Z"));
        assertThat(new DueTime(form("2027-07-10", "09:00"), TORONTO, NOW).read())
                .contains(Instant.parse("2027-07-10T13:00:00Z"));
    }

    @Test
    void emptyIsAtOnce() {
        var form = form("", "");

        assertThat(new DueTime(form, TORONTO, NOW).read()).isEmpty();
        assertThat(form.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 12:00, campaign.editing.due.past",
        "2026-11-24, 25:00, campaign.editing.due.invalid",
        "2026-02-30, 12:00, field.date.invalid",
        "+999999999-12-31, 12:00, campaign.editing.due.tooFar",
        "2028-12-31, 12:00, campaign.editing.due.tooFar",
        "2027-03-14, 02:30, campaign.editing.due.skipped"
    })
    void whatCannotBeIsRefused(String day, String time, String messageKey) {
        var form = form(day, time);

        assertThat(new DueTime(form, TORONTO, NOW).read()).isEmpty();
        assertThat(form.errors()).extracting(FieldError::messageKey).containsExactly(messageKey);
    }
}
