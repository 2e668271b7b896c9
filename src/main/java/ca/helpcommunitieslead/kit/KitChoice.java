package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For whom the kit is made out, and what it is about.
 *
 * @param municipality empty: the documents have blanks in its place
 * @param priorities in the campaign's order; at least one
 * @param everything all priorities of the campaign are chosen
 */
public record KitChoice(Optional<Municipality> municipality, List<Priority> priorities, boolean everything) {
    public KitChoice {
        priorities = List.copyOf(priorities);
    }

    /** The same for another municipality. */
    public KitChoice madeOutFor(Municipality other) {
        return new KitChoice(Optional.of(other), priorities, everything);
    }

    /** What addresses of the kit end in, with its question mark; empty where nothing was chosen. */
    public String query() {
        var town = municipality.stream().map(chosen -> "municipality=" + chosen.code());
        var about = priorities.stream().filter(_ -> !everything).map(priority -> "priority=" + priority.slug());
        var query = String.join("&", Stream.concat(town, about).toList());
        return query.isEmpty() ? "" : "?" + query;
    }
}
