package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applies the counting rule to the records as they are now. */
@Component
public final class Counting {
    private static final Comparator<Resolution> OLDEST_FIRST = Comparator.comparing(
                    (Resolution resolution) -> resolution.decision().day())
            .thenComparing(resolution -> resolution.id().value());

    private final ResolutionStore store;
    private final Campaigns campaigns;
    private final CouncilTerms terms;
    private final Municipalities municipalities;

    Counting(ResolutionStore store, Campaigns campaigns, CouncilTerms terms, Municipalities municipalities) {
        this.store = store;
        this.campaigns = campaigns;
        this.terms = terms;
        this.municipalities = municipalities;
    }

    /** Why a record does not count; empty where it does. */
    public List<Reason> reasonsAgainst(Resolution resolution) {
        return reasonsAmong(store.of(resolution.council())).apply(resolution);
    }

    /** The same for many records, with all those of their councils at hand. */
    public Function<Resolution, List<Reason>> reasonsAmong(Collection<Resolution> read) {
        var rule = rule(read);
        Map<MunicipalityCode, List<Resolution>> byCouncil =
                read.stream().collect(Collectors.groupingBy(Resolution::council));
        return resolution -> reasons(rule, resolution, byCouncil.getOrDefault(resolution.council(), List.of()));
    }

    private List<Reason> reasons(CountingRule rule, Resolution resolution, List<Resolution> ofSameCouncil) {
        var reasons = new ArrayList<>(rule.reasonsAgainst(resolution, ofSameCouncil));
        if (municipalities.isDissolved(resolution.council())) reasons.add(Reason.COUNCIL_ENDED);
        return reasons;
    }

    private CountingRule rule(Collection<Resolution> read) {
        return CountingRule.of(campaigns.current(), terms.at(campaigns.today()).orElse(null), chain(read));
    }

    /** The rest of a chain is looked up where it is not among what has been read. */
    private Chain chain(Collection<Resolution> read) {
        var known = new HashMap<ResolutionKey, Optional<Resolution>>();
        read.forEach(resolution -> known.put(resolution.key(), Optional.of(resolution)));
        return new Chain(key -> known.computeIfAbsent(key, this::lookUp));
    }

    private Optional<Resolution> lookUp(ResolutionKey key) {
        return store.byKey(key.value()).filter(Resolution.class::isInstance).map(Resolution.class::cast);
    }

    /**
     * What a record says of the asks: its own positions, or where it takes none, those of the resolution that it stands
     * behind (R17) or reaffirms (R15).
     */
    public List<Position> positions(Resolution resolution) {
        return positionsAmong(List.of()).apply(resolution);
    }

    /** The same for many records, of which some are at hand. */
    public Function<Resolution, List<Position>> positionsAmong(Collection<Resolution> read) {
        return chain(read)::positions;
    }

    /** Whether the decision was taken in the present council term. */
    public boolean isOfCurrentTerm(Resolution resolution) {
        return rule(List.of()).isOfCurrentTerm(resolution);
    }

    /** The distinct councils that count (R15). */
    public List<CountedCouncil> councils() {
        return councilsAmong(store.all());
    }

    /** The same, of records that the caller has already read. */
    public List<CountedCouncil> councilsAmong(Collection<Resolution> resolutions) {
        var rule = rule(resolutions);
        Map<MunicipalityCode, List<Resolution>> byCouncil =
                resolutions.stream().collect(Collectors.groupingBy(Resolution::council));
        var counted = new ArrayList<CountedCouncil>();
        byCouncil.forEach((council, own) -> {
            var counting = own.stream()
                    .filter(resolution -> reasons(rule, resolution, own).isEmpty())
                    .sorted(OLDEST_FIRST)
                    .toList();
            if (!counting.isEmpty()) {
                counted.add(
                        new CountedCouncil(council, counting, counting.stream().anyMatch(rule::isOfCurrentTerm)));
            }
        });
        counted.sort(Comparator.comparing(CountedCouncil::first, OLDEST_FIRST));
        return counted;
    }
}
