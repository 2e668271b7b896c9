package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which councils would count if decisions that nobody has recorded yet were recorded and verified. */
@Component
public final class Forecast {
    private final ResolutionStore store;
    private final Counting counting;
    private final InstantSource clock;

    Forecast(ResolutionStore store, Counting counting, InstantSource clock) {
        this.store = store;
        this.counting = counting;
        this.clock = clock;
    }

    /** Applies the counting rule itself to the records that are there and to those that would come. */
    public Effect of(List<Proposal> proposals) {
        var known = store.all();
        var all = new ArrayList<>(known);
        for (var proposal : proposals) all.add(verified(proposal, all.size()));
        return new Effect(councils(known), councils(all));
    }

    private List<MunicipalityCode> councils(List<Resolution> resolutions) {
        return counting.councilsAmong(resolutions).stream()
                .map(CountedCouncil::council)
                .toList();
    }

    private Resolution verified(Proposal proposal, int number) {
        var at = clock.instant();
        var steps = Stream.of(
                        Stream.of(new Recorded(proposal.decision())),
                        proposal.evidence().stream().map(EvidenceAdded::new),
                        Stream.of(new Verified()))
                .flatMap(events -> events)
                .map(event -> step(event, at))
                .toList();
        var id = new ResolutionId(new UUID(0, number));
        return (Resolution) Replay.of(id, new ResolutionKey("forecast"), steps);
    }

    private static RecordedStep step(ResolutionEvent event, Instant at) {
        return new RecordedStep(event, at, null, "VERIFIER");
    }

    /** A decision that somebody means to record, with what shows it. */
    public record Proposal(Decision decision, List<Evidence> evidence) {
        public Proposal {
            evidence = List.copyOf(evidence);
        }
    }

    /** The councils that count now, and those that would. */
    public record Effect(List<MunicipalityCode> now, List<MunicipalityCode> then) {
        public List<MunicipalityCode> gained() {
            return then.stream().filter(council -> !now.contains(council)).toList();
        }

        /** Those that would no longer count, as they turned against what they had supported. */
        public List<MunicipalityCode> lost() {
            return now.stream().filter(council -> !then.contains(council)).toList();
        }
    }
}
