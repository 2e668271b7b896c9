package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a decision.
 *
 * @param key its words, and those of its links
 */
public record CheckStep(String key, boolean done, List<Link> links) {
    private static final Set<Stage> NOTICE_GIVEN = EnumSet.range(Stage.NOTICE_OF_MOTION, Stage.DIVIDED);

    public CheckStep {
        links = List.copyOf(links);
    }

    /** Somewhere to go, without the language. */
    public record Link(String labelKey, String path) {}

    /** The steps for a council, by what its matter has come through. */
    static List<CheckStep> of(Municipality municipality, @Nullable Plan plan, CouncilPractice practice) {
        var reached = reached(plan);
        var town = "?municipality=" + municipality.code();
        var council = "?council=" + municipality.code();
        var noticed = reached.stream().anyMatch(NOTICE_GIVEN::contains);
        var steps = new ArrayList<CheckStep>();
        steps.add(new CheckStep(
                "desk.step.draft",
                noticed || reached.contains(Stage.STAFF_REVIEW),
                List.of(
                        new Link("desk.step.draft.kit", "/kit/resolution" + town),
                        new Link("desk.step.draft.report", "/kit/council-report" + town),
                        new Link("desk.step.draft.share", "/desk/drafts" + council))));
        if (!Objects.equals(practice.seconderNeeded(), false))
            steps.add(new CheckStep(
                    "desk.step.seconder",
                    reached.contains(Stage.MOVED_AND_SECONDED),
                    List.of(new Link("desk.step.seconder.find", "/desk/colleagues" + council))));
        steps.add(new CheckStep(
                "desk.step.notice", noticed, List.of(new Link("desk.step.notice.clerk", "/kit/clerk-note" + town))));
        steps.add(new CheckStep(
                "desk.step.notes",
                reached.stream().anyMatch(stage -> stage.kind() == Stage.Kind.FLOOR),
                List.of(
                        new Link("desk.step.notes.kit", "/kit/speaking-notes" + town),
                        new Link("desk.step.notes.objections", "/desk/objections" + council))));
        steps.add(new CheckStep(
                "desk.step.outcome", false, List.of(new Link("desk.step.outcome.report", "/desk/outcome" + council))));
        return steps;
    }

    private static Set<Stage> reached(@Nullable Plan plan) {
        var reached = EnumSet.noneOf(Stage.class);
        if (plan == null) return reached;
        plan.history().stream()
                .map(Resolution.Step::stage)
                .filter(Objects::nonNull)
                .forEach(reached::add);
        return reached;
    }
}
