package ca.helpcommunitieslead.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A postal area, the first three characters of a postal code, and the municipalities that it touches.
 *
 * @param confidence how far that can be trusted: high, medium, low; may be empty
 * @param municipalities the largest share first
 */
public record PostalEntry(String area, String confidence, List<PostalArea> municipalities) {
    public PostalEntry {
        municipalities = municipalities.stream()
                .sorted(Comparator.comparingDouble(PostalArea::percent)
                        .reversed()
                        .thenComparing(share -> share.municipality().value()))
                .toList();
    }

    /** By the column names of {@code postal-areas.csv}, in their order. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("area", area);
        fields.put("confidence", confidence);
        fields.put(
                "municipalities",
                municipalities.stream()
                        .map(share -> share.municipality() + ":" + PackNumbers.plain(share.percent()))
                        .collect(Collectors.joining(";")));
        return fields;
    }
}
