package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.resolution.Stage.Kind.DECISION;
import static ca.helpcommunitieslead.resolution.Stage.MINUTES_ADOPTED;
import static ca.helpcommunitieslead.resolution.Stage.MINUTES_DRAFT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands, and what may follow.
 *
 * @param standing null before anything has happened
 * @param milestones what has followed the decision that stands
 */
public record Life(@Nullable Stage standing, Set<Stage> milestones) {
    public static final Life UNBORN = new Life(null, Set.of());

    public Life {
        milestones = milestones.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(milestones));
    }

    /** The stages that may follow, in the order of a usual life. */
    public Set<Stage> next() {
        return Arrays.stream(Stage.values())
                .filter(this::allows)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    public boolean allows(Stage next) {
        return next.isMilestone()
                ? allowsMilestone(next)
                : Transitions.from(standing).contains(next);
    }

    private boolean allowsMilestone(Stage next) {
        if (standing == null || standing.kind() != DECISION) return false;
        return switch (next) {
            case MINUTES_DRAFT -> !milestones.contains(MINUTES_DRAFT) && !milestones.contains(MINUTES_ADOPTED);
            case MINUTES_ADOPTED -> !milestones.contains(next);
            case CONFIRMED_BY_BYLAW -> standing.isCarried() && !milestones.contains(next);
            case ACKNOWLEDGED, ANSWERED -> milestones.contains(Stage.CIRCULATED);
            default -> standing.isCarried();
        };
    }

    /** The life after this has happened, whether or not it could; a new decision begins its own milestones. */
    Life after(Stage happened) {
        if (!happened.isMilestone()) return new Life(happened, Set.of());
        var reached = EnumSet.of(happened);
        reached.addAll(milestones);
        return new Life(standing, reached);
    }

    /** The same life where it was recorded wrongly what the decision was. */
    Life corrected(Stage stage) {
        return new Life(stage, milestones);
    }
}
