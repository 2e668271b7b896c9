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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts municipalities and records together. */
@Component
public final class Tracker {
    private final Municipalities municipalities;
    private final Resolutions resolutions;
    private final Counting counting;
    private final Priorities priorities;

    Tracker(Municipalities municipalities, Resolutions resolutions, Counting counting, Priorities priorities) {
        this.municipalities = municipalities;
        this.resolutions = resolutions;
        this.counting = counting;
        this.priorities = priorities;
    }

    /** Every council, also those that did nothing, by name. */
    public List<Council> all() {
        return councils(municipalities.all(), resolutions.all());
    }

    public Optional<Council> bySlug(String slug) {
        return municipalities
                .bySlug(slug)
                .map(found ->
                        councils(List.of(found), resolutions.of(found.code())).getFirst());
    }

    private List<Council> councils(List<Municipality> wanted, List<Resolution> records) {
        Map<MunicipalityCode, List<Resolution>> own =
                records.stream().collect(Collectors.groupingBy(Resolution::council));
        Map<MunicipalityCode, CountedCouncil> counted = counting.councilsAmong(records).stream()
                .collect(Collectors.toMap(CountedCouncil::council, Function.identity()));
        var positions = counting.positionsAmong(records);
        var priorityOf = priorityByAsk();
        return wanted.stream()
                .map(one -> council(
                        one,
                        counted.get(one.code()),
                        new Spoken(own.getOrDefault(one.code(), List.of()), positions, priorityOf)))
                .toList();
    }

    private Map<AskKey, String> priorityByAsk() {
        return priorities.asks().stream().collect(Collectors.toMap(Ask::key, Ask::prioritySlug));
    }

    private static Council council(Municipality municipality, @Nullable CountedCouncil counted, Spoken spoken) {
        var state = CouncilState.of(counted != null, spoken.records(), spoken.positions());
        var speaking = state == CouncilState.REPORTED ? Status.REPORTED : Status.VERIFIED;
        return new Council(
                municipality,
                state,
                counted != null && counted.currentTerm(),
                state == CouncilState.AGAINST ? Set.of() : spoken.supported(speaking),
                spoken.records());
    }

    /** What a council has said, with how to read it. */
    private record Spoken(
            List<Resolution> records, Function<Resolution, List<Position>> positions, Map<AskKey, String> priorityOf) {
        /** What is not yet checked speaks only while nothing else does; what was refused or taken back, not at all. */
        Set<String> supported(Status speaking) {
            return records.stream()
                    .filter(resolution -> resolution.status() == speaking)
                    .filter(resolution -> resolution.decision().body() == Body.COUNCIL
                            && resolution.decision().outcome().isCarried())
                    .flatMap(resolution -> positions.apply(resolution).stream())
                    .filter(position -> position.stance().isSupportive())
                    .flatMap(position -> Stream.ofNullable(priorityOf.get(position.ask())))
                    .collect(Collectors.toSet());
        }
    }
}
