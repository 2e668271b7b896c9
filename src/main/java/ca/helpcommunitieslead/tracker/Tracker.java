package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts municipalities and records together. */
@Component
public final class Tracker {
    private final Municipalities municipalities;
    private final Resolutions resolutions;
    private final Counting counting;
    private final Priorities priorities;
    private final CouncilSearches searches;

    Tracker(
            Municipalities municipalities,
            Resolutions resolutions,
            Counting counting,
            Priorities priorities,
            CouncilSearches searches) {
        this.municipalities = municipalities;
        this.resolutions = resolutions;
        this.counting = counting;
        this.priorities = priorities;
        this.searches = searches;
    }

    /** Every council, also those that did nothing, by name. */
    public List<Council> all() {
        return councils(municipalities.all(), resolutions.all());
    }

    public Optional<Council> bySlug(String slug) {
        return municipalities.bySlug(slug).map(found -> of(List.of(found)).getFirst());
    }

    /** Some councils, in the same order; nothing is read of others. */
    public List<Council> of(List<Municipality> wanted) {
        var codes = wanted.stream().map(Municipality::code).toList();
        return wanted.isEmpty() ? List.of() : councils(wanted, resolutions.of(codes));
    }

    private List<Council> councils(List<Municipality> wanted, List<Resolution> records) {
        Map<MunicipalityCode, List<Resolution>> own =
                records.stream().collect(Collectors.groupingBy(Resolution::council));
        Map<MunicipalityCode, CountedCouncil> counted = counting.councilsAmong(records).stream()
                .collect(Collectors.toMap(CountedCouncil::council, Function.identity()));
        var known = new Known(own, counted, searches.latest(), counting.positionsAmong(records), priorityByAsk());
        return wanted.stream().map(known::council).toList();
    }

    private Map<AskKey, String> priorityByAsk() {
        return priorities.asks().stream().collect(Collectors.toMap(Ask::key, Ask::prioritySlug));
    }

    /** What is known of the councils, by their codes. */
    private record Known(
            Map<MunicipalityCode, List<Resolution>> records,
            Map<MunicipalityCode, CountedCouncil> counted,
            Map<MunicipalityCode, CouncilSearch> searched,
            Function<Resolution, List<Position>> positions,
            Map<AskKey, String> priorityOf) {
        Council council(Municipality municipality) {
            var code = municipality.code();
            var counting = Optional.ofNullable(counted.get(code));
            var own = records.getOrDefault(code, List.of());
            var search = Optional.ofNullable(searched.get(code));
            var state = CouncilState.of(counting.isPresent(), own, positions, search.isPresent());
            return new Council(
                    municipality,
                    state,
                    counting.map(CountedCouncil::currentTerm).orElse(false),
                    counting.map(counts -> priorities(counts.resolutions()))
                            .orElseGet(
                                    () -> state == CouncilState.AGAINST ? Set.of() : priorities(speaking(state, own))),
                    own,
                    search);
        }

        /** What is not yet checked speaks only while nothing else does; what was refused or taken back, not at all. */
        private static List<Resolution> speaking(CouncilState state, List<Resolution> own) {
            var status = state == CouncilState.REPORTED ? Status.REPORTED : Status.VERIFIED;
            return own.stream()
                    .filter(resolution -> resolution.status() == status)
                    .filter(resolution -> resolution.decision().body() == Body.COUNCIL
                            && resolution.decision().outcome().isCarried())
                    .toList();
        }

        private Set<String> priorities(List<Resolution> resolutions) {
            return resolutions.stream()
                    .flatMap(resolution -> positions.apply(resolution).stream())
                    .filter(position -> position.stance().isSupportive())
                    .flatMap(position -> Stream.ofNullable(priorityOf.get(position.ask())))
                    .collect(Collectors.toSet());
        }
    }
}
