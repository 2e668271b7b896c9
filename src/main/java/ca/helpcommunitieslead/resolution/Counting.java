package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    Counting(ResolutionStore store, Campaigns campaigns, CouncilTerms terms) {
        this.store = store;
        this.campaigns = campaigns;
        this.terms = terms;
    }

    /** Why a record does not count; empty where it does. */
    public List<Reason> reasonsAgainst(Resolution resolution) {
        return rule().reasonsAgainst(resolution, store.of(resolution.council()));
    }

    /** The same, where the records of its council are known already. */
    public List<Reason> reasonsAgainst(Resolution resolution, List<Resolution> ofSameCouncil) {
        return rule().reasonsAgainst(resolution, ofSameCouncil);
    }

    private CountingRule rule() {
        return CountingRule.of(campaigns.current(), terms.at(campaigns.today()).orElse(null));
    }

    /** Whether the decision was taken in the present council term. */
    public boolean isOfCurrentTerm(Resolution resolution) {
        return rule().isOfCurrentTerm(resolution);
    }

    /** The distinct councils that count (R15). */
    public List<CountedCouncil> councils() {
        return councilsAmong(store.all());
    }

    /** The same, of records that the caller has already read. */
    public List<CountedCouncil> councilsAmong(Collection<Resolution> resolutions) {
        var rule = rule();
        Map<MunicipalityCode, List<Resolution>> byCouncil =
                resolutions.stream().collect(Collectors.groupingBy(Resolution::council));
        var counted = new ArrayList<CountedCouncil>();
        byCouncil.forEach((council, own) -> {
            var counting = own.stream()
                    .filter(resolution -> rule.reasonsAgainst(resolution, own).isEmpty())
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
