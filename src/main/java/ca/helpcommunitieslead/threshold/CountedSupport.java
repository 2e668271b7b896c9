package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the pages of asks and priorities how many counted councils stand behind them. */
@Component
final class CountedSupport implements SupportTally {
    private final Counting counting;
    private final Priorities priorities;

    CountedSupport(Counting counting, Priorities priorities) {
        this.counting = counting;
        this.priorities = priorities;
    }

    @Override
    public Map<AskKey, Integer> councilsByAsk() {
        var councils = new HashMap<AskKey, Integer>();
        for (var council : counting.councils()) supported(council).forEach(ask -> councils.merge(ask, 1, Integer::sum));
        return councils;
    }

    @Override
    public Map<String, Integer> councilsByPriority() {
        Map<AskKey, String> priorityOf =
                priorities.asks().stream().collect(Collectors.toMap(Ask::key, Ask::prioritySlug));
        var councils = new HashMap<String, Integer>();
        for (var council : counting.councils()) {
            supported(council).stream()
                    .map(priorityOf::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(priority -> councils.merge(priority, 1, Integer::sum));
        }
        return councils;
    }

    private static Set<AskKey> supported(CountedCouncil council) {
        return council.resolutions().stream()
                .flatMap(resolution -> resolution.decision().positions().stream())
                .filter(position -> position.stance().isSupportive())
                .map(Position::ask)
                .collect(Collectors.toSet());
    }
}
