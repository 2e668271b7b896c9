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
        var ministers = step(Stage.MINISTERS, standing());

        assertThat(ministers.state()).isEqualTo(State.OPENS_AT_THRESHOLD);
        assertThat(ministers.closed()).isFalse();
        assertThat(step(Stage.RESOLUTIONS, standing()).present()).isTrue();
    }

    @Test
    void crossingBeginsTheArrangingOfTalksOnTheDayThatItWasWhereTheCampaignRuns() {
        var crossed = standing(opening(Optional.empty()));

        assertThat(step(Stage.RESOLUTIONS, crossed).state()).isEqualTo(State.DONE);
        assertThat(step(Stage.MINISTERS, crossed).state()).isEqualTo(State.ARRANGING);
        assertThat(step(Stage.MINISTERS, crossed).present()).isTrue();
        assertThat(step(Stage.MINISTERS, crossed).since()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void fallingBelowClosesTheTalksVisibly() {
        var closed = standing(opening(Optional.of(LATE_IN_THE_EVENING.plusSeconds(60))));

        assertThat(step(Stage.MINISTERS, closed).state()).isEqualTo(State.OPENS_AT_THRESHOLD);
        assertThat(step(Stage.MINISTERS, closed).closed()).isTrue();
        assertThat(step(Stage.RESOLUTIONS, closed).present()).isTrue();
    }

    @Test
    void aCountThatRoseAgainIsOpenWhateverClosedBefore() {
        var again = standing(opening(Optional.empty()), opening(Optional.of(LATE_IN_THE_EVENING)));

        assertThat(again.closedAgain()).isEmpty();
        assertThat(again.crossedAt()).contains(LATE_IN_THE_EVENING);
    }

    private static RoadStep step(Stage stage, Standing standing) {
        return Roadmap.of(standing, TORONTO).steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static Opening opening(Optional<Instant> closed) {
        return new Opening(LATE_IN_THE_EVENING, closed, List.of());
    }

    private static Standing standing(Opening... openings) {
        return new Standing(10, List.of(), 9, 9, List.of(openings), 0, 0, 444, 0, 0, 0, LATE_IN_THE_EVENING);
    }
}
