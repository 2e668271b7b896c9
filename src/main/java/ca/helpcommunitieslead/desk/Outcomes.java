package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What members report of their councils' decisions. A form has a key: sent twice, or twice at once, it records once. */
@Component
public final class Outcomes {
    static final Duration KEPT = Duration.ofDays(1);
    private static final Set<Stage> COMES_BACK =
            Set.of(Stage.DEFERRED, Stage.REFERRED, Stage.TABLED, Stage.RECOMMENDED, Stage.RECONSIDERED);

    private final OutcomeStore store;
    private final Resolutions resolutions;
    private final Plans plans;
    private final Tx tx;
    private final InstantSource clock;

    Outcomes(OutcomeStore store, Resolutions resolutions, Plans plans, Tx tx, InstantSource clock) {
        this.store = store;
        this.resolutions = resolutions;
        this.plans = plans;
        this.tx = tx;
        this.clock = clock;
    }

    /** What a report from this council can be about: the person's own plans first, then others', then what was put off. */
    public List<Matter> open(Person person, MunicipalityCode council) {
        var going = plans.of(council).stream().filter(Plan::goesOn).toList();
        return Stream.of(
                        going.stream().filter(plan -> plan.owner().equals(person.id())),
                        resolutions.of(council).stream().filter(Outcomes::comesBack))
                .<Matter>flatMap(matters -> matters)
                .toList();
    }

    private static boolean comesBack(Resolution resolution) {
        var standing = resolution.life().standing();
        return standing != null && COMES_BACK.contains(standing);
    }

    /**
     * Records a decision.
     *
     * @param matter what it is about; null: nothing that is known
     * @param evidence keeps and gives what shows it, once it is sure that it is recorded
     */
    public Report report(
            Person by,
            SecretToken key,
            @Nullable ResolutionKey matter,
            Decision decision,
            Supplier<Optional<Evidence>> evidence) {
        return tx.call(() -> {
            if (!store.use(key, by, clock.instant())) return again(by, key);
            var pieces = evidence.get().stream().toList();
            var report = record(by, matter, decision, pieces);
            if (report instanceof Report.Recorded(var recorded)) store.recorded(key, recorded);
            else store.release(key);
            return report;
        });
    }

    private Report again(Person by, SecretToken key) {
        return store.recorded(key, by).<Report>map(Report.Recorded::new).orElseGet(Report.Unknown::new);
    }

    private Report record(Person by, @Nullable ResolutionKey matter, Decision decision, List<Evidence> pieces) {
        if (matter == null)
            return new Report.Recorded(resolutions.record(by, decision, pieces).key());
        return switch (resolutions.decide(by, matter, decision, pieces)) {
            case Change.Done(var resolution) -> new Report.Recorded(resolution.key());
            case Change.Impossible(var life, var wanted) -> new Report.Impossible(life, wanted);
            case Change.NeedsAnother(), Change.Overtaken(), Change.Unknown() -> new Report.Unknown();
        };
    }

    /** What was recorded with a key, for whoever sends the form again. */
    public Optional<ResolutionKey> recorded(Person by, SecretToken key) {
        return store.recorded(key, by);
    }

    /** Keeps for a day what was typed into a form whose session was over; whoever has the form's key gets it back. */
    public void keep(SecretToken key, String typed) {
        tx.run(() -> store.keep(key, typed, clock.instant()));
    }

    public Optional<String> kept(SecretToken key) {
        return store.kept(key, clock.instant().minus(KEPT));
    }

    /** What came of a report. */
    public sealed interface Report {
        record Recorded(ResolutionKey resolution) implements Report {}

        /** It cannot have come about where the matter stands; the life says what can. */
        record Impossible(Life life, Stage wanted) implements Report {}

        /** The matter is not there any more, or the key is somebody else's. */
        record Unknown() implements Report {}
    }
}
