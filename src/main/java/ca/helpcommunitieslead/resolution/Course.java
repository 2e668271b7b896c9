package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Resolution.Step;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came about in a matter, told by its history: what was recorded wrongly stands there as it was put right, and what a
 * second person refused is left out.
 */
public final class Course {
    private static final Comparator<Stop> BY_DAY =
            Comparator.comparing(Stop::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Stop> stops = new ArrayList<>();
    private final Deque<Boolean> checkedBefore = new ArrayDeque<>();
    private boolean checked;

    private Course() {}

    /**
     * One of the things that came about.
     *
     * @param day at the council; null for the idea, which has none
     * @param detail to whom, until when, by what; or empty
     * @param later the resolution that takes its place; null for all but that
     */
    public record Stop(
            Stage stage,
            @Nullable LocalDate day,
            String detail,
            @Nullable ResolutionKey later) {}

    /** In the order of their days. */
    static List<Stop> of(List<Step> history) {
        var course = new Course();
        history.forEach(course::apply);
        return course.stops.stream().sorted(BY_DAY).toList();
    }

    private void apply(Step step) {
        switch (step.kind()) {
            case "RECORDED" -> record(step);
            case "CORRECTED" -> correct(step);
            case "VERIFIED" -> checked = true;
            case "REFUSED" -> refuse();
            default -> add(step);
        }
    }

    private void record(Step step) {
        checkedBefore.push(checked);
        checked = false;
        add(step);
    }

    private void add(Step step) {
        stop(step).ifPresent(stops::add);
    }

    private void correct(Step step) {
        var decided = lastDecision();
        checked = false;
        if (decided < 0) {
            add(step);
            return;
        }
        stop(step).ifPresent(right -> stops.set(decided, right));
        stops.subList(decided, stops.size()).removeIf(stop -> stop.stage().kind() == Stage.Kind.TURN);
    }

    /** Of a verified record only its new evidence is refused; of another one, the decision and all that followed it. */
    private void refuse() {
        var decided = lastDecision();
        if (checked || decided < 0) return;
        stops.subList(decided, stops.size()).clear();
        checked = !checkedBefore.isEmpty() && checkedBefore.pop();
    }

    private int lastDecision() {
        for (int i = stops.size() - 1; i >= 0; i--) if (stops.get(i).stage().kind() == Stage.Kind.DECISION) return i;
        return -1;
    }

    private static Optional<Stop> stop(Step step) {
        var detail = step.kind().equals("PROGRESSED") ? step.reason() : "";
        return Optional.ofNullable(step.stage()).map(stage -> new Stop(stage, step.day(), detail, step.later()));
    }
}
