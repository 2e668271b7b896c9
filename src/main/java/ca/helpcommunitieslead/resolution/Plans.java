package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Disclosed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Planned;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What members mean to bring to their councils; nothing of it counts, and little of it is public. */
@Component
public final class Plans {
    private final ResolutionStore store;
    private final Journal journal;
    private final Tx tx;

    Plans(ResolutionStore store, Journal journal, Tx tx) {
        this.store = store;
        this.journal = journal;
        this.tx = tx;
    }

    /** Every plan, whoever may see it, oldest first. */
    public List<Plan> all() {
        return store.plans();
    }

    /** The plans of one council, whoever may see them. */
    public List<Plan> of(MunicipalityCode council) {
        return store.plans(council);
    }

    /** Empty also once something was decided: then it is a resolution. */
    public Optional<Plan> byKey(String key) {
        return store.byKey(key).flatMap(Plans::planned);
    }

    private static Optional<Plan> planned(Matter matter) {
        return matter instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    public Plan begin(Person by, MunicipalityCode council, Disclosure disclosure) {
        return tx.call(() -> planned(journal.open(Author.of(by), new Planned(council, disclosure)))
                .orElseThrow());
    }

    /** Moves a plan on, up to the meeting and through its debate; a decision has its own verb. */
    public Move progress(Person by, ResolutionKey key, Stage stage, LocalDate day, String detail) {
        return change(key, plan -> {
            if (stage.kind() == Stage.Kind.DECISION)
                throw new IllegalArgumentException("a decision is recorded by Resolutions.decide");
            if (!plan.life().allows(stage)) return new Move.Impossible(plan.life(), stage);
            return moved(journal.append(plan, Author.of(by), new Progressed(stage, day, detail)));
        });
    }

    public Move disclose(Person by, ResolutionKey key, Disclosure disclosure) {
        return change(key, plan -> moved(journal.append(plan, Author.of(by), new Disclosed(disclosure))));
    }

    private Move change(ResolutionKey key, Function<Plan, Move> verb) {
        return tx.call(() -> store.lock(key).flatMap(Plans::planned).map(verb).orElseGet(Move.Unknown::new));
    }

    private static Move moved(Matter matter) {
        return new Move.Moved(planned(matter).orElseThrow());
    }

    /** What came of a verb. */
    public sealed interface Move {
        record Moved(Plan plan) implements Move {}

        /** It cannot have come about where the plan stands; the life says what can. */
        record Impossible(Life life, Stage wanted) implements Move {}

        record Unknown() implements Move {}
    }
}
