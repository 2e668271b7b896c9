package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.PlaceCounts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R6: no number of a small place is shown, nor can one be told from the numbers that are. */
final class PlaceCountsTest {
    private static final int SMALLEST = 5;

    @Test
    void r6SmallPlacesAreShownTogether() {
        var counts = counts(12, 5, 4, 3, 1);

        assertThat(counts.shown()).extracting(Place::people).containsExactly(12L, 5L);
        assertThat(counts.hidden()).isEqualTo(3);
        assertThat(counts.together()).isEqualTo(8);
        assertThat(counts.people()).isEqualTo(25);
        assertThat(counts.in(code(1))).hasValue(5);
        assertThat(counts.in(code(2))).isEmpty();
        assertThat(counts.in(code(9))).isEmpty();
    }

    @Test
    void r6OneSmallPlaceCannotBeToldFromTheTotal() {
        var counts = counts(12, 7, 2);

        assertThat(counts.shown()).extracting(Place::people).containsExactly(12L);
        assertThat(counts.together()).isEqualTo(9);
        assertThat(counts.in(code(1))).as("it hides the small one").isEmpty();
    }

    @Test
    void r6TooFewPeopleTogetherHideOneMorePlace() {
        assertThat(counts(12, 7, 2, 1).shown()).extracting(Place::people).containsExactly(12L);
        assertThat(counts(12, 7, 2, 3).shown()).extracting(Place::people).containsExactly(12L, 7L);
    }

    @Test
    void whereNoPlaceIsSmallEveryPlaceIsShown() {
        var counts = counts(5, 6);

        assertThat(counts.hidden()).isZero();
        assertThat(counts.people()).isEqualTo(11);
    }

    @Test
    void r6WhateverTheNumbersWhatIsHiddenIsSeveralPlacesWithEnoughPeople() {
        var random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            var numbers = random.ints(random.nextInt(1, 12), 1, 15).toArray();
            var counts = counts(numbers);

            assertThat(counts.shown()).allMatch(place -> place.people() >= SMALLEST);
            assertThat(counts.hidden() == 0
                            || counts.shown().isEmpty()
                            || (counts.hidden() > 1 && counts.together() >= SMALLEST))
                    .as("%s", List.of(numbers))
                    .isTrue();
        }
    }

    private static PlaceCounts counts(int... people) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < people.length; i++) places.add(new Place(Optional.of(code(i)), people[i]));
        return PlaceCounts.of(places, SMALLEST);
    }

    private static MunicipalityCode code(int number) {
        return new MunicipalityCode(String.valueOf(1_000_000 + number));
    }
}
