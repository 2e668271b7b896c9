package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.campaign.PackChange.Effect;
import ca.helpcommunitieslead.campaign.PackChange.Values;
import ca.helpcommunitieslead.campaign.PackRecords.TextHere;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a pack with what the database holds. */
final class PackComparison {
    /** Where the order of the things is part of what the pack says. */
    private static final Set<PackPart> ORDERED = EnumSet.of(PackPart.AUTHORITIES, PackPart.PRIORITIES, PackPart.ASKS);

    private static final String ORDER = "(order)";

    private final List<PackChange> changes = new ArrayList<>();

    private PackComparison() {}

    /**
     * @param overwrite the texts that the pack replaces although somebody edited them here
     */
    static PackReport compare(Pack pack, PackItems here, Map<TextId, TextHere> texts, Set<TextId> overwrite) {
        var comparison = new PackComparison();
        var items = PackItems.of(pack);
        for (var part : PackPart.values()) {
            if (part != PackPart.TEXTS) comparison.compare(part, items.of(part), here.of(part));
        }
        comparison.compareTexts(pack.texts(), texts, overwrite);
        return new PackReport(comparison.changes);
    }

    private void compare(PackPart part, Map<String, Map<String, String>> pack, Map<String, Map<String, String>> here) {
        pack.forEach((key, fields) -> {
            var known = here.get(key);
            if (known == null) add(part, key, Effect.ADDED, Map.of(), "");
            else {
                var differences = differences(known, fields);
                if (!differences.isEmpty()) add(part, key, Effect.CHANGED, differences, "");
            }
        });
        if (ORDERED.contains(part)) compareOrder(part, pack.keySet(), here.keySet());
        here.keySet().stream()
                .filter(key -> !pack.containsKey(key))
                .forEach(key -> add(part, key, Effect.MISSING, Map.of(), ""));
    }

    private void compareOrder(PackPart part, Set<String> pack, Set<String> here) {
        var wanted = pack.stream().filter(here::contains).toList();
        var found = here.stream().filter(pack::contains).toList();
        if (wanted.equals(found)) return;
        var values = new Values(String.join(", ", found), String.join(", ", wanted));
        add(part, ORDER, Effect.CHANGED, Map.of("order", values), "");
    }

    private static Map<String, Values> differences(Map<String, String> here, Map<String, String> pack) {
        var found = new TreeMap<String, Values>();
        var names = new TreeSet<>(here.keySet());
        names.addAll(pack.keySet());
        for (var name : names) {
            var values = new Values(here.getOrDefault(name, ""), pack.getOrDefault(name, ""));
            if (!values.here().equals(values.pack())) found.put(name, values);
        }
        return found;
    }

    private void compareTexts(Map<TextId, PackText> pack, Map<TextId, TextHere> here, Set<TextId> overwrite) {
        pack.forEach((id, text) -> {
            var known = here.get(id);
            if (known == null) add(PackPart.TEXTS, id.toString(), Effect.ADDED, Map.of(), "");
            else compare(id, text, known, overwrite.contains(id));
        });
        here.keySet().stream()
                .filter(id -> !pack.containsKey(id)
                        && !Objects.requireNonNull(here.get(id)).fromProgram())
                .sorted(TextId.IN_ORDER)
                .forEach(id -> add(PackPart.TEXTS, id.toString(), Effect.MISSING, Map.of(), ""));
    }

    private void compare(TextId id, PackText text, TextHere here, boolean overwrite) {
        var differences = differences(PackItems.fields(here.text()), PackItems.fields(text));
        if (text.version() < here.text().version()) differences.remove("version");
        if (differences.isEmpty()) return;
        var reason = overwrite ? Optional.<String>empty() : here.reasonToKeep(text.version());
        if (reason.isEmpty()) add(PackPart.TEXTS, id.toString(), Effect.CHANGED, differences, "");
        else
            add(
                    PackPart.TEXTS,
                    id.toString(),
                    Effect.KEPT,
                    differences,
                    reason.get() + "; --overwrite " + id + " takes the pack’s text");
    }

    private void add(PackPart part, String key, Effect effect, Map<String, Values> fields, String reason) {
        changes.add(new PackChange(part, key, effect, fields, reason));
    }
}
