package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the pages of asks and priorities which counted councils stand behind them, wholly or in part. */
@Component
final class CountedSupport implements SupportTally {
    private final Counting counting;
    private final Priorities priorities;

    CountedSupport(Counting counting, Priorities priorities) {
        this.counting = counting;
        this.priorities = priorities;
    }

    @Override
    public Map<AskKey, Support> byAsk() {
        return by(Optional::of);
    }

    @Override
    public Map<String, Support> byPriority() {
        Map<AskKey, String> priorityOf =
                priorities.asks().stream().collect(Collectors.toMap(Ask::key, Ask::prioritySlug));
        return by(ask -> Optional.ofNullable(priorityOf.get(ask)));
    }

    private <K> Map<K, Support> by(Function<AskKey, Optional<K>> group) {
        var supporters = new HashMap<K, List<Supporter>>();
        var councils = counting.councils();
        var positions = counting.positionsAmong(councils.stream()
                .flatMap(council -> council.resolutions().stream())
                .toList());
        for (var council : councils) {
            strongest(council, positions, group)
                    .forEach((key, supporter) -> supporters
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(supporter));
        }
        return supporters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Support(entry.getValue())));
    }

    /** A council's first decision that supports something wholly, or else its first that does so in part. */
    private static <K> Map<K, Supporter> strongest(
            CountedCouncil council,
            Function<Resolution, List<Position>> positions,
            Function<AskKey, Optional<K>> group) {
        var strongest = new LinkedHashMap<K, Supporter>();
        for (var resolution : council.resolutions()) {
            for (var position : positions.apply(resolution)) {
                if (!position.stance().isSupportive()) continue;
                group.apply(position.ask())
                        .ifPresent(
                                key -> strongest.merge(key, supporter(resolution, position), CountedSupport::stronger));
            }
        }
        return strongest;
    }

    private static Supporter supporter(Resolution resolution, Position position) {
        return new Supporter(resolution.council(), resolution.key().value(), position.stance() == Stance.PARTIAL);
    }

    private static Supporter stronger(Supporter known, Supporter next) {
        return known.inPart() && !next.inPart() ? next : known;
    }
}
