package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The links of the evidence, and whether they still open. */
@Component
public final class EvidenceLinks {
    private final LinkStore store;
    private final ResolutionStore resolutions;

    EvidenceLinks(LinkStore store, ResolutionStore resolutions) {
        this.store = store;
        this.resolutions = resolutions;
    }

    /** What is known of the links of a record, by link; one that was never tried is absent. */
    public Map<String, LinkState> of(Resolution resolution) {
        return byLink(store.of(linksOf(resolution).distinct().toList()));
    }

    /** What is known of all links, by link. */
    Map<String, LinkState> known() {
        return byLink(store.all());
    }

    private static Map<String, LinkState> byLink(Collection<LinkState> states) {
        return states.stream().collect(Collectors.toMap(LinkState::link, Function.identity()));
    }

    /** The links of every record that stands, each once. */
    List<String> inUse() {
        return resolutions.all().stream()
                .filter(resolution -> resolution.status() != Status.REFUSED)
                .flatMap(EvidenceLinks::linksOf)
                .distinct()
                .toList();
    }

    private static Stream<String> linksOf(Resolution resolution) {
        return resolution.exhibits().stream()
                .map(exhibit -> exhibit.evidence().link())
                .filter(Objects::nonNull);
    }

    /** The evidence that no longer opens, the longest dead first. */
    public List<Dead> dead() {
        var known = known();
        return resolutions.all().stream()
                .filter(resolution -> resolution.status() != Status.REFUSED)
                .flatMap(resolution -> dead(resolution, known))
                .sorted(Comparator.comparing((Dead dead) ->
                                Objects.requireNonNull(dead.state().failingSince()))
                        .thenComparing(dead -> dead.state().link()))
                .toList();
    }

    private static Stream<Dead> dead(Resolution resolution, Map<String, LinkState> known) {
        return resolution.exhibits().stream()
                .flatMap(exhibit -> Stream.ofNullable(exhibit.evidence().link())
                        .flatMap(link -> Stream.ofNullable(known.get(link)))
                        .filter(LinkState::isDead)
                        .map(state -> new Dead(resolution, exhibit, state)));
    }

    /** A piece of evidence whose link is dead. */
    public record Dead(Resolution resolution, Exhibit exhibit, LinkState state) {}
}
