package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.Forecast.Proposal;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Corrected;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Refused;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The records of what councils decided, and the verbs that change them. */
@Component
public final class Resolutions {
    private final ResolutionStore store;
    private final Journal journal;
    private final Tx tx;

    Resolutions(ResolutionStore store, Journal journal, Tx tx) {
        this.store = store;
        this.journal = journal;
        this.tx = tx;
    }

    /** Every record, newest decision first. */
    public List<Resolution> all() {
        return store.all();
    }

    /** The records of one council, newest decision first. */
    public List<Resolution> of(MunicipalityCode council) {
        return store.of(council);
    }

    /** The records of some councils, newest decision first. */
    public List<Resolution> of(Collection<MunicipalityCode> councils) {
        return store.of(councils);
    }

    /** The records of one council about decisions of one day. */
    public List<Resolution> of(MunicipalityCode council, LocalDate day) {
        return of(council).stream()
                .filter(resolution -> resolution.decision().day().equals(day))
                .toList();
    }

    /** The records that stand behind this one (R17), refused ones apart, newest decision first. */
    public List<Resolution> supporting(ResolutionKey parent) {
        return store.supporting(parent).stream()
                .filter(resolution -> resolution.status() != Status.REFUSED)
                .toList();
    }

    /** What a person recorded, newest record first. */
    public List<Resolution> recordedBy(PersonId person) {
        return store.recordedBy(person);
    }

    public Optional<Resolution> byKey(String key) {
        return store.byKey(key).flatMap(Resolutions::decided);
    }

    private static Optional<Resolution> decided(Matter matter) {
        return matter instanceof Resolution resolution ? Optional.of(resolution) : Optional.empty();
    }

    /** What was compared at each verification of a record, by the number of its step. */
    public Map<Integer, Checklist> checklists(ResolutionId id) {
        var steps = store.steps(id);
        var lists = new TreeMap<Integer, Checklist>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).event() instanceof Verified(var list)) lists.put(i + 1, list);
        }
        return lists;
    }

    /** What waits for a second person, oldest decision first. */
    public List<Resolution> waiting() {
        return store.all().stream().filter(Resolution::wantsCheck).toList().reversed();
    }

    public Resolution record(Person by, Decision decision, List<Evidence> evidence) {
        var author = Author.of(by);
        return tx.call(() -> withEvidence(journal.open(author, new Recorded(decision)), author, evidence));
    }

    /**
     * Records many decisions in one transaction. The news of it goes out once, for the last of them: whoever hears it reads
     * all records anew.
     */
    void recordAll(Person by, List<Proposal> proposals) {
        var author = Author.of(by);
        tx.run(() -> proposals.stream()
                .map(proposal -> journal.openQuietly(author, eventsOf(proposal)))
                .reduce((_, last) -> last)
                .ifPresent(journal::tell));
    }

    private static List<ResolutionEvent> eventsOf(Proposal proposal) {
        var events = new ArrayList<ResolutionEvent>();
        events.add(new Recorded(proposal.decision()));
        proposal.evidence().stream().map(EvidenceAdded::new).forEach(events::add);
        return events;
    }

    /**
     * Records what a council decided on a matter that is known: a plan, or one that had been put off or recommended. It
     * waits for its check like any other.
     */
    public Change decide(Person by, ResolutionKey key, Decision decision, List<Evidence> evidence) {
        return changeMatter(key, matter -> {
            if (!matter.council().equals(decision.council())) return new Change.Unknown();
            if (!matter.life().allows(decision.stage())) return new Change.Impossible(matter.life(), decision.stage());
            var author = Author.of(by);
            return new Change.Done(
                    withEvidence(journal.append(matter, author, new Recorded(decision)), author, evidence));
        });
    }

    private Resolution withEvidence(Matter recorded, Author by, List<Evidence> evidence) {
        var matter = recorded;
        for (var piece : evidence) matter = journal.append(matter, by, new EvidenceAdded(piece));
        return decided(matter).orElseThrow();
    }

    /** Records what came of a decision: its minutes, its circulation, its reconsideration. */
    public Change progress(Person by, ResolutionKey key, Stage stage, LocalDate day, String detail) {
        return change(key, resolution -> {
            if (stage == Stage.RESCINDED || stage == Stage.SUPERSEDED || stage.kind() == Stage.Kind.DECISION)
                throw new IllegalArgumentException(stage + " has a verb of its own");
            if (!resolution.life().allows(stage)) return new Change.Impossible(resolution.life(), stage);
            return done(resolution, by, new Progressed(stage, day, detail));
        });
    }

    /**
     * Records that a later decision of the same council takes its place (R13). Unknown also where the later one is of
     * another council, was refused, or is not later.
     */
    public Change supersede(Person by, Seen seen, LocalDate day, ResolutionKey later, String reason) {
        return change(seen.key(), resolution -> {
            if (!seen.isStill(resolution)) return new Change.Overtaken();
            if (!resolution.life().allows(Stage.SUPERSEDED))
                return new Change.Impossible(resolution.life(), Stage.SUPERSEDED);
            if (byKey(later.value()).filter(resolution::canYieldTo).isEmpty()) return new Change.Unknown();
            return done(resolution, by, new Progressed(Stage.SUPERSEDED, day, reason, later));
        });
    }

    /** Adds evidence at any time; it carries weight once a second person has seen it. */
    public Change addEvidence(Person by, ResolutionKey key, Evidence evidence) {
        return change(key, resolution -> done(resolution, by, new EvidenceAdded(evidence)));
    }

    /**
     * What the clerk's office answered by its mailed link; a verifier has to look at it all the same (R13).
     *
     * @param seen the record as the office had it before its eyes
     * @param askedBy who chose the office to ask
     */
    Change clerkShows(Seen seen, Evidence evidence, PersonId askedBy) {
        return change(seen.key(), resolution -> {
            if (!seen.isStill(resolution)) return new Change.Overtaken();
            var shown = journal.append(resolution, Author.CLERK, new EvidenceAdded(evidence, askedBy));
            return new Change.Done(decided(shown).orElseThrow());
        });
    }

    /** The second person's yes, to all that was entered until now, with what they compared (R13). */
    public Verification verify(Person by, Seen seen, Checklist list) {
        return tx.call(() -> store.lock(seen.key())
                .flatMap(Resolutions::decided)
                .filter(resolution -> seen.isStill(resolution) && resolution.canBeCheckedBy(by.id()))
                .flatMap(list::faultWith)
                .orElseGet(() -> new Verification.Checked(
                        change(seen.key(), resolution -> check(resolution, by, seen, new Verified(list))))));
    }

    /** The same for scripts, whose verifier has compared everything there is. Pages hand over what was ticked. */
    public Change verify(Person by, Seen seen) {
        return change(
                seen.key(),
                resolution -> check(resolution, by, seen, new Verified(Checklist.complete(resolution.decision()))));
    }

    /** The second person's no, with the reason that the public will read. */
    public Change refuse(Person by, Seen seen, String reason) {
        return change(seen.key(), resolution -> check(resolution, by, seen, new Refused(reason)));
    }

    /** Only what the second person has looked at can be checked by them (R13). */
    private Change check(Resolution resolution, Person by, Seen seen, ResolutionEvent event) {
        if (!resolution.wantsCheck()) return new Change.Overtaken();
        if (!resolution.canBeCheckedBy(by.id())) return new Change.NeedsAnother();
        if (!seen.isStill(resolution)) return new Change.Overtaken();
        return done(resolution, by, event);
    }

    /**
     * Puts right what was recorded wrongly, a mistaken rescission included; the record then waits for a second person
     * again.
     */
    public Change correct(Person by, ResolutionKey key, Decision decision, String reason) {
        return change(key, resolution -> done(resolution, by, new Corrected(decision, reason)));
    }

    /** The same for somebody who had the record before their eyes: nobody undoes what they have not seen. */
    public Change correct(Person by, Seen seen, Decision decision, String reason) {
        return change(
                seen.key(),
                resolution -> seen.isStill(resolution)
                        ? done(resolution, by, new Corrected(decision, reason))
                        : new Change.Overtaken());
    }

    /** Records that the council took its decision back. */
    public Change rescind(Person by, Seen seen, LocalDate day, String reason) {
        return change(seen.key(), resolution -> {
            if (resolution.status() != Status.VERIFIED || !seen.isStill(resolution)) return new Change.Overtaken();
            if (!resolution.life().allows(Stage.RESCINDED))
                return new Change.Impossible(resolution.life(), Stage.RESCINDED);
            return done(resolution, by, new Rescinded(day, reason));
        });
    }

    private Change change(ResolutionKey key, Function<Resolution, Change> verb) {
        return changeMatter(key, matter -> decided(matter).map(verb).orElseGet(Change.Unknown::new));
    }

    private Change changeMatter(ResolutionKey key, Function<Matter, Change> verb) {
        return tx.call(() -> store.lock(key).map(verb).orElseGet(Change.Unknown::new));
    }

    private Change done(Resolution resolution, Person by, ResolutionEvent event) {
        return new Change.Done(
                decided(journal.append(resolution, Author.of(by), event)).orElseThrow());
    }

    /**
     * A record as somebody had it before their eyes.
     *
     * @param steps how long its history was
     */
    public record Seen(ResolutionKey key, int steps) {
        public static Seen of(Resolution resolution) {
            return new Seen(resolution.key(), resolution.history().size());
        }

        boolean isStill(Resolution resolution) {
            return steps == resolution.history().size();
        }
    }

    /** What came of a verb. */
    public sealed interface Change {
        record Done(Resolution resolution) implements Change {}

        /** Whoever entered something cannot be the one who checks it. */
        record NeedsAnother() implements Change {}

        /** Somebody else was faster; the record is no longer in the state that the verb needs. */
        record Overtaken() implements Change {}

        /** It cannot have come about where the matter stands; the life says what can. */
        record Impossible(Life life, Stage wanted) implements Change {}

        record Unknown() implements Change {}
    }
}
