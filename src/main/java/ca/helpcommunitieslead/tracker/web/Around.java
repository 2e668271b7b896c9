package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Nearby;
import ca.helpcommunitieslead.directory.Riding;
import ca.helpcommunitieslead.directory.Ridings;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.Tracker;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What lies around a council.
 *
 * @param upperTier the county or region that it belongs to
 * @param members the municipalities that belong to it
 * @param neighbours the nearest others, nearest first
 * @param ridings the electoral districts that it lies in
 */
public record Around(
        Optional<Council> upperTier, List<Council> members, List<Council> neighbours, List<Riding> ridings) {
    public Around {
        members = List.copyOf(members);
        neighbours = List.copyOf(neighbours);
        ridings = List.copyOf(ridings);
    }

    /** Finds it; of other councils nothing is read but their own records. */
    @Component
    record Finder(Tracker tracker, Municipalities municipalities, Ridings ridings) {
        private static final double FAR_KILOMETRES = 80;
        private static final int MOST_NEIGHBOURS = 6;

        Around around(Municipality here) {
            return new Around(
                    here.upperTierCode()
                            .map(code -> tracker.of(List.of(municipalities.get(code)))
                                    .getFirst()),
                    tracker.of(municipalities.members(here.code())),
                    tracker.of(nearest(here)),
                    ridings.of(here.code()));
        }

        private List<Municipality> nearest(Municipality here) {
            return municipalities.within(here.code(), FAR_KILOMETRES).stream()
                    .map(Nearby::municipality)
                    .filter(other -> (other.tier() == Tier.UPPER) == (here.tier() == Tier.UPPER))
                    .limit(MOST_NEIGHBOURS)
                    .toList();
        }
    }
}
