package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.PlacesReader.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks that the lines of a pack's tables fit one another. */
record PlacesCheck(
        List<Line<MunicipalityEntry>> municipalities,
        List<Line<PostalEntry>> postalAreas,
        List<Line<RidingEntry>> ridings) {
    void run() {
        unique("code", municipalities, entry -> entry.municipality().code().value());
        unique("slug", municipalities, entry -> entry.municipality().slug());
        unique("official_name", municipalities, entry -> entry.municipality().officialName());
        unique("area", postalAreas, PostalEntry::area);
        unique("number", ridings, entry -> String.valueOf(entry.riding().number()));
        var known = new HashMap<MunicipalityCode, Tier>();
        for (var line : municipalities)
            known.put(
                    line.value().municipality().code(),
                    line.value().municipality().tier());
        municipalities.forEach(line -> tier(line.row(), line.value().municipality(), known));
        municipalities.forEach(line -> successor(line.row(), line.value().municipality(), known));
        for (var line : postalAreas) {
            members(
                    line.row(),
                    line.value().municipalities().stream()
                            .map(PostalArea::municipality)
                            .toList(),
                    known);
        }
        for (var line : ridings) {
            members(
                    line.row(),
                    line.value().shares().stream()
                            .map(RidingShare::municipality)
                            .toList(),
                    known);
        }
    }

    private static <T> void unique(String column, List<Line<T>> lines, Function<T, String> key) {
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            var value = key.apply(line.value());
            var first = seen.putIfAbsent(value, line.row().line());
            if (first != null && !value.equals("?") && !value.equals(PackRow.NO_CODE.value())) {
                line.row().error("the " + column + " “" + value + "” stands in line " + first + " already");
            }
        }
    }

    private static void tier(PackRow row, Municipality municipality, Map<MunicipalityCode, Tier> known) {
        var upper = municipality.upperTier();
        if (municipality.tier() == Tier.LOWER && upper == null) {
            row.error("a lower-tier municipality must name its upper tier in upper_tier_code");
        } else if (municipality.tier() != Tier.LOWER && upper != null) {
            row.error("only a lower-tier municipality has an upper_tier_code");
        } else if (upper != null && !upper.equals(PackRow.NO_CODE) && known.get(upper) != Tier.UPPER) {
            row.error("no upper-tier municipality of the table has the code “" + upper + "”");
        }
    }

    private static void successor(PackRow row, Municipality municipality, Map<MunicipalityCode, Tier> known) {
        var dissolution = municipality.dissolution();
        if (dissolution == null || dissolution.successor() == null) return;
        var successor = dissolution.successor();
        if (successor.equals(municipality.code())) row.error("a municipality cannot be its own successor");
        else if (!successor.equals(PackRow.NO_CODE) && !known.containsKey(successor))
            row.error("no municipality of the table has the code “" + successor + "”");
    }

    private static void members(PackRow row, List<MunicipalityCode> codes, Map<MunicipalityCode, Tier> known) {
        var seen = new HashSet<MunicipalityCode>();
        for (var code : codes) {
            if (code.equals(PackRow.NO_CODE)) continue;
            if (!known.containsKey(code))
                row.error("no municipality of municipalities.csv has the code “" + code + "”");
            if (!seen.add(code)) row.error("the municipality “" + code + "” is named twice");
        }
    }
}
