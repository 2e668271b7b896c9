package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.AttemptStore.Count;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the attempts of the last two days came from: the networks and the domains with most of them. */
@Component
public final class Trends {
    /** From how many attempts in an hour staff should look at a network. */
    public static final int MUCH_FOR_A_NETWORK = 40;

    /** The same for a domain; large providers have many honest people. */
    public static final int MUCH_FOR_A_DOMAIN = 200;

    private static final Duration LOOKS_BACK = Duration.ofDays(2);
    private static final int MOST = 20;

    private final AttemptStore store;
    private final InstantSource clock;

    Trends(AttemptStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<Trend> ofNetworks() {
        return trends(store.byNetwork(since(), MOST), MUCH_FOR_A_NETWORK);
    }

    public List<Trend> ofDomains() {
        return trends(store.byDomain(since(), MOST), MUCH_FOR_A_DOMAIN);
    }

    private Instant since() {
        return clock.instant().minus(LOOKS_BACK).truncatedTo(ChronoUnit.HOURS);
    }

    private static List<Trend> trends(List<Count> counts, int much) {
        return counts.stream()
                .collect(Collectors.groupingBy(Count::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> trend(entry.getKey(), entry.getValue(), much))
                .toList();
    }

    private static Trend trend(String key, List<Count> counts, int much) {
        long accepted = 0;
        var rejected = new EnumMap<Rejection, Long>(Rejection.class);
        var hours = new TreeMap<Instant, Long>();
        for (var count : counts) {
            hours.merge(count.hour(), count.attempts(), Long::sum);
            if (count.verdict().equals(AttemptStore.ACCEPTED)) accepted += count.attempts();
            else rejected.merge(Rejection.valueOf(count.verdict()), count.attempts(), Long::sum);
        }
        var listed = hours.descendingMap().entrySet().stream()
                .map(hour -> new Hour(hour.getKey(), hour.getValue(), hour.getValue() >= much))
                .toList();
        return new Trend(key, accepted, rejected, listed);
    }

    /**
     * One network or domain.
     *
     * @param key the network's keyed hash, or the domain
     * @param hours those with any attempts, the latest first
     */
    public record Trend(String key, long accepted, Map<Rejection, Long> rejected, List<Hour> hours) {
        public long attempts() {
            return accepted + allRejected();
        }

        public long allRejected() {
            return rejected.values().stream().mapToLong(Long::longValue).sum();
        }

        public boolean isMarked() {
            return hours.stream().anyMatch(Hour::isMuch);
        }
    }

    /** What came in an hour. */
    public record Hour(Instant start, long attempts, boolean isMuch) {}
}
