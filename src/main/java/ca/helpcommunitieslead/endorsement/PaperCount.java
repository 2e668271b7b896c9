package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.PaperStore.Place;
import ca.helpcommunitieslead.endorsement.TallyStore.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How the people on paper are counted, and that nobody is counted twice: who signed on paper and confirms online counts
 * online from then on, and where they withdraw there, the paper does not bring them back.
 */
@Component
final class PaperCount {
    private static final String NOBODY = "";

    private final PaperStore store;
    private final TallyStore tally;
    private final InstantSource clock;

    PaperCount(PaperStore store, TallyStore tally, InstantSource clock) {
        this.store = store;
        this.tally = tally;
        this.clock = clock;
    }

    void joined(List<Place> places, Instant at) {
        add(places, 1, at);
    }

    void left(List<Place> places, Instant at) {
        add(places, -1, at);
    }

    /** One event for each place; in the caller's transaction. */
    private void add(List<Place> places, int sign, Instant at) {
        places.stream()
                .collect(Collectors.groupingBy(Place::key, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> {
                    var place = same.getFirst();
                    tally.add(Kind.PAPER, place.municipality(), place.riding(), NOBODY, sign * same.size(), at);
                });
    }

    /** Lets a confirmation wait for lists that are being counted, so that none of the two overlooks the other. */
    void lockForConfirming() {
        store.lockForConfirming();
    }

    void supersede(Endorsement confirmed, Instant at) {
        left(store.supersede(confirmed.id()), at);
    }

    @EventListener
    void on(EndorsementErased erased) {
        left(store.erase(erased.id()), clock.instant());
    }
}
