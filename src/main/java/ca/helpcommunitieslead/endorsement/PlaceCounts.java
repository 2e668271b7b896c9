package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many people endorse in each place, without pointing at anybody (R6). Small places are only shown together. As the
 * total is public, what they have together could still be told of a single one of them; so the next smallest places are
 * hidden with them until there are at least two, with enough people.
 *
 * @param shown most people first
 * @param hidden how many places are only shown together
 * @param together how many people those have
 */
public record PlaceCounts(List<Place> shown, int hidden, long together) {
    private static final int FEWEST_HIDDEN = 2;
    private static final Comparator<Place> MOST_FIRST = Comparator.comparingLong(Place::people)
            .reversed()
            .thenComparing(
                    place -> place.municipality().map(MunicipalityCode::value).orElse(""));

    public PlaceCounts {
        shown = List.copyOf(shown);
    }

    /**
     * Hides what is too small.
     *
     * @param smallest how many people a place has at least that is shown by itself
     */
    static PlaceCounts of(List<Place> counts, int smallest) {
        var shown = new ArrayDeque<Place>();
        var hidden = new ArrayList<Place>();
        counts.stream().sorted(MOST_FIRST).forEach(place -> {
            if (place.people() < smallest) hidden.add(place);
            else shown.add(place);
        });
        while (!hidden.isEmpty() && !shown.isEmpty() && pointsAtOne(hidden, smallest)) hidden.add(shown.removeLast());
        return new PlaceCounts(List.copyOf(shown), hidden.size(), people(hidden));
    }

    private static boolean pointsAtOne(List<Place> hidden, int smallest) {
        return hidden.size() < FEWEST_HIDDEN || people(hidden) < smallest;
    }

    private static long people(List<Place> places) {
        return places.stream().mapToLong(Place::people).sum();
    }

    /** The number of one place; empty where it is not shown by itself. */
    public OptionalLong in(MunicipalityCode code) {
        return shown.stream()
                .filter(place -> place.municipality().filter(code::equals).isPresent())
                .mapToLong(Place::people)
                .findFirst();
    }

    /** Everybody. */
    public long people() {
        return people(shown) + together;
    }

    /** The people of one place; those who live elsewhere, or did not say where, have none. */
    public record Place(Optional<MunicipalityCode> municipality, long people) {}
}
