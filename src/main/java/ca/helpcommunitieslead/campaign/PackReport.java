package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.PackChange.Effect;
import ca.helpcommunitieslead.campaign.PackChange.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an import changes, or would change. */
public record PackReport(List<PackChange> changes) {
    private static final int MOST_NAMED = 10;
    private static final int LONGEST = 60;

    public PackReport {
        changes = List.copyOf(changes);
    }

    /** Whether an import has nothing to write. */
    public boolean isEmpty() {
        return changes.stream().noneMatch(PackReport::isWritten);
    }

    private static boolean isWritten(PackChange change) {
        return change.effect() == Effect.ADDED || change.effect() == Effect.CHANGED;
    }

    /** The keys of what an import adds or changes. */
    Set<String> written(PackPart part) {
        return changes.stream()
                .filter(change -> change.part() == part && isWritten(change))
                .map(PackChange::key)
                .collect(Collectors.toSet());
    }

    private List<PackChange> of(PackPart part, Effect effect) {
        return changes.stream()
                .filter(change -> change.part() == part && change.effect() == effect)
                .toList();
    }

    /** For the command line: for each kind of thing how many, then which. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var part : PackPart.values()) {
            var counts = new ArrayList<String>();
            for (var effect : Effect.values()) {
                var count = of(part, effect).size();
                if (count > 0) counts.add(count + " " + word(effect));
            }
            lines.add(part.label() + ": " + (counts.isEmpty() ? "no difference" : String.join(", ", counts)));
            for (var effect : Effect.values()) name(of(part, effect), lines);
        }
        return lines;
    }

    private static String word(Effect effect) {
        return effect == Effect.MISSING ? "missing in the pack" : effect.name().toLowerCase(Locale.ROOT);
    }

    /** Everything that is changed or kept is named; of what is added or missing the first ones are. */
    private static void name(List<PackChange> changes, List<String> lines) {
        for (var change : changes) {
            var effect = change.effect();
            var all = effect == Effect.CHANGED || effect == Effect.KEPT;
            var at = changes.indexOf(change);
            if (!all && at == MOST_NAMED) {
                lines.add("  … and " + (changes.size() - at) + " more " + word(effect));
                return;
            }
            lines.add("  " + word(effect) + " " + change.key()
                    + (change.reason().isEmpty() ? "" : ": " + change.reason()));
            change.fields().forEach((field, values) -> lines.add("    " + field + ": " + excerpts(values)));
        }
    }

    private static String excerpts(Values values) {
        var here = values.here();
        var pack = values.pack();
        var start = 0;
        while (start < Math.min(here.length(), pack.length()) && here.charAt(start) == pack.charAt(start)) start++;
        var isLong = Math.max(here.length(), pack.length()) > LONGEST;
        var from = isLong ? Math.max(0, start - LONGEST / 4) : 0;
        return excerpt(here, from) + " → " + excerpt(pack, from);
    }

    private static String excerpt(String text, int from) {
        if (text.isEmpty()) return "(empty)";
        var begin = Math.min(from, text.length());
        var end = Math.min(begin + LONGEST, text.length());
        var part = text.substring(begin, end).replace("\n", "⏎");
        return "“" + (begin > 0 ? "…" : "") + part + (end < text.length() ? "…" : "") + "”";
    }
}
