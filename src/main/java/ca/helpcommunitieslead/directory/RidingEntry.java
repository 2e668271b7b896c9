package ca.helpcommunitieslead.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A riding and the municipalities that lie in it, the largest share first. */
public record RidingEntry(Riding riding, List<RidingShare> shares) {
    public RidingEntry {
        shares = shares.stream()
                .sorted(Comparator.comparingDouble(RidingShare::percent)
                        .reversed()
                        .thenComparing(share -> share.municipality().value()))
                .toList();
    }

    /** By the column names of {@code ridings.csv}, in their order. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", String.valueOf(riding.number()));
        fields.put("name", Objects.toString(riding.name().en(), ""));
        fields.put("name_fr", Objects.toString(riding.name().fr(), ""));
        fields.put("municipalities", shares.stream().map(RidingEntry::share).collect(Collectors.joining(";")));
        return fields;
    }

    private static String share(RidingShare share) {
        return share.municipality() + ":" + PackNumbers.plain(share.percent()) + ":"
                + PackNumbers.lower(share.certainty());
    }
}
