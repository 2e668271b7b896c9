package ca.helpcommunitieslead.site;

import ca.helpcommunitieslead.site.HomeFigures.Standing;
import ca.helpcommunitieslead.site.RoadStep.Stage;
import ca.helpcommunitieslead.site.RoadStep.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The campaign's steps. Those that hang on the threshold follow the count; the others are as the campaign set out. */
public record Roadmap(List<RoadStep> steps) {
    public Roadmap {
        steps = List.copyOf(steps);
    }

    public static Roadmap of(Standing standing, ZoneId zone) {
        var crossed = standing.crossedAt()
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .orElse(null);
        return new Roadmap(Arrays.stream(Stage.values())
                .map(stage -> step(stage, crossed, standing.closedAgain().isPresent()))
                .toList());
    }

    private static RoadStep step(Stage stage, @Nullable LocalDate crossed, boolean closedAgain) {
        var open = crossed != null;
        var hangsOnThreshold = stage == Stage.RESOLUTIONS || stage == Stage.MINISTERS;
        return new RoadStep(
                stage,
                state(stage, open),
                stage == (open ? Stage.MINISTERS : Stage.RESOLUTIONS),
                hangsOnThreshold ? Optional.ofNullable(crossed) : Optional.empty(),
                hangsOnThreshold && !open && closedAgain);
    }

    private static State state(Stage stage, boolean open) {
        return switch (stage) {
            case ASKS -> State.DONE;
            case BRIEFS, SUPPORT -> State.UNDER_WAY;
            case GROUPS -> State.NEXT;
            case RESOLUTIONS -> open ? State.DONE : State.UNDER_WAY;
            case MINISTERS -> open ? State.ARRANGING : State.OPENS_AT_THRESHOLD;
            case COMMON_GROUND -> open ? State.NEXT : State.LATER;
            case CARRIED_OUT -> State.LATER;
        };
    }

    /** The steps that the home page shows. */
    public List<RoadStep> inShort() {
        return steps.stream()
                .filter(step -> step.stage() != Stage.SUPPORT && step.stage() != Stage.GROUPS)
                .toList();
    }
}
