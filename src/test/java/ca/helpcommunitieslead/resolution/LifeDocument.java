package ca.helpcommunitieslead.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/life-of-a-resolution.md}, told by the table of what may follow what. */
final class LifeDocument {
    private static final List<Stage> PLACES =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isMilestone()).toList();

    private LifeDocument() {}

    static String text() {
        return """
                # The life of a resolution

                The code writes this page (`bin/docs`); what it says is what `Transitions` and `Life` allow. Steps that \
                nobody recorded may be skipped. Stages that come from the same places and lead to the same ones share a \
                box. An arrow to “decided” leads to every box in it.

                ## Picture

                """ + picture() + """

                ## What may follow

                A milestone leaves the matter where it stands, so it is not in the picture.

                | Stage | Kind | May be followed by |
                |---|---|---|
                """ + rows() + """

                ## Milestones of a carried motion

                | Milestone | Once it is reached, these may follow |
                |---|---|
                """ + milestones();
    }

    static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<Stage> next(Stage stage) {
        return Life.UNBORN.after(stage).next().stream()
                .filter(after -> !after.isMilestone())
                .collect(Collectors.toSet());
    }

    private static String picture() {
        var boxes = boxes();
        var lines = new ArrayList<String>();
        boxes.stream().filter(box -> !isDecided(box)).forEach(box -> lines.add("  " + named(box)));
        lines.add("  state \"decided\" as DECIDED {");
        boxes.stream().filter(LifeDocument::isDecided).forEach(box -> lines.add("    " + named(box)));
        lines.add("  }");
        lines.addAll(arrows("[*]", Life.UNBORN.next(), boxes));
        for (var box : boxes) lines.addAll(arrows(name(box), next(box.getFirst()), boxes));
        return lines.stream().collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private static boolean isDecided(List<Stage> box) {
        return box.getFirst().kind() == Stage.Kind.DECISION;
    }

    private static String named(List<Stage> box) {
        return "state \"" + words(box) + "\" as " + name(box);
    }

    /** What leads to every decision is drawn once. */
    private static List<String> arrows(String from, Set<Stage> next, List<List<Stage>> boxes) {
        var all = PLACES.stream()
                .filter(stage -> stage.kind() == Stage.Kind.DECISION)
                .allMatch(next::contains);
        var arrows = new ArrayList<String>();
        if (next.isEmpty()) arrows.add("  " + from + " --> [*]");
        if (all) arrows.add("  " + from + " --> DECIDED");
        boxes.stream()
                .filter(box -> next.contains(box.getFirst()) && !(all && isDecided(box)))
                .forEach(box -> arrows.add("  " + from + " --> " + name(box)));
        return arrows;
    }

    private static List<List<Stage>> boxes() {
        Map<List<Set<Stage>>, List<Stage>> boxes = PLACES.stream()
                .collect(Collectors.groupingBy(LifeDocument::company, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(boxes.values());
    }

    /** Where a stage leads and where it comes from. */
    private static List<Set<Stage>> company(Stage stage) {
        var before =
                PLACES.stream().filter(other -> next(other).contains(stage)).collect(Collectors.toSet());
        return List.of(next(stage), before);
    }

    private static String name(List<Stage> box) {
        return box.getFirst().name();
    }

    private static String words(List<Stage> box) {
        return box.stream().map(LifeDocument::words).collect(Collectors.joining(", "));
    }

    private static String rows() {
        var unborn = row("(nothing yet)", "", Life.UNBORN.next());
        var stages = PLACES.stream()
                .map(stage -> row(
                        words(stage),
                        stage.kind().name().toLowerCase(Locale.ROOT),
                        Life.UNBORN.after(stage).next()));
        return Stream.concat(Stream.of(unborn), stages).collect(Collectors.joining());
    }

    private static String row(String what, String kind, Set<Stage> next) {
        return "| " + what + " | " + kind + " | " + list(next) + " |\n";
    }

    private static String list(Set<Stage> stages) {
        return stages.isEmpty()
                ? "nothing"
                : stages.stream().map(LifeDocument::words).collect(Collectors.joining(", "));
    }

    private static String milestones() {
        var carried = Life.UNBORN.after(Stage.CARRIED);
        return Arrays.stream(Stage.values())
                .filter(Stage::isMilestone)
                .map(stage -> "| " + words(stage) + " | "
                        + list(carried.after(stage).next().stream()
                                .filter(Stage::isMilestone)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))))
                        + " |\n")
                .collect(Collectors.joining());
    }
}
