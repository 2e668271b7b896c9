package ca.helpcommunitieslead.site;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.site.HomeFigures.Standing;
import ca.helpcommunitieslead.site.RoadStep.Stage;
import ca.helpcommunitieslead.site.RoadStep.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RoadmapTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2027-03-02T03:30:00Z");

    @Test
    void theTalksWaitForTheThreshold() {
        var ministers = step(Stage.MINISTERS, standing(Optional.empty(), false));

        assertThat(ministers.state()).isEqualTo(State.OPENS_AT_THRESHOLD);
        assertThat(ministers.closed()).isFalse();
        assertThat(step(Stage.RESOLUTIONS, standing(Optional.empty(), false)).present())
                .isTrue();
    }

    @Test
    void crossingOpensTheTalksOnTheDayThatItWasWhereTheCampaignRuns() {
        var crossed = standing(Optional.of(LATE_IN_THE_EVENING), false);

        assertThat(step(Stage.RESOLUTIONS, crossed).state()).isEqualTo(State.DONE);
        assertThat(step(Stage.MINISTERS, crossed).present()).isTrue();
        assertThat(step(Stage.MINISTERS, crossed).since()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void fallingBelowClosesTheTalksVisibly() {
        var closed = standing(Optional.empty(), true);

        assertThat(step(Stage.MINISTERS, closed).state()).isEqualTo(State.OPENS_AT_THRESHOLD);
        assertThat(step(Stage.MINISTERS, closed).closed()).isTrue();
        assertThat(step(Stage.RESOLUTIONS, closed).present()).isTrue();
    }

    private static RoadStep step(Stage stage, Standing standing) {
        return Roadmap.of(standing, TORONTO).steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(Optional<Instant> crossedAt, boolean closedAgain) {
        return new Standing(10, List.of(), 9, 9, crossedAt, closedAgain, 0, 0, 444, 0, 0, LATE_IN_THE_EVENING);
    }
}
