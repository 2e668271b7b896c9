package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Resolution.Earlier;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Corrected;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Disclosed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Planned;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Refused;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the record out of its events, one after another. */
final class Replay {
    private final ResolutionId id;
    private final ResolutionKey key;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final Set<PersonId> enteredBy = new HashSet<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();
    private Life life = Life.UNBORN;
    private Life lifeBefore = Life.UNBORN;
    private Disclosure disclosure = Disclosure.HIDDEN;
    private @Nullable MunicipalityCode council;
    private @Nullable PersonId owner;
    private @Nullable Decision decision;
    private Status status = Status.REPORTED;
    private @Nullable Instant verifiedAt;
    private @Nullable LocalDate rescindedOn;

    private Replay(ResolutionId id, ResolutionKey key) {
        this.id = id;
        this.key = key;
    }

    static Matter of(ResolutionId id, ResolutionKey key, List<RecordedStep> steps) {
        var replay = new Replay(id, key);
        steps.forEach(replay::apply);
        return replay.result();
    }

    /** Every correction among these steps, oldest first. */
    static List<Correction> corrections(Resolution resolution, List<RecordedStep> steps) {
        var replay = new Replay(resolution.id(), resolution.key());
        steps.forEach(replay::apply);
        return List.copyOf(replay.corrections);
    }

    private void apply(RecordedStep step) {
        switch (step.event()) {
            case Planned planned -> plan(planned, step.actor());
            case Disclosed(var to) -> disclosure = to;
            case Progressed progressed -> life = life.after(progressed.stage());
            case Recorded(var recorded) -> decide(recorded, step.actor());
            case Corrected corrected -> correct(corrected.decision(), step.actor());
            case EvidenceAdded(var evidence, var askedBy) -> {
                exhibits.add(new Exhibit(evidence, false));
                entered(step.actor());
                entered(askedBy);
            }
            case Verified _ -> verify(step.at());
            case Refused _ -> refuse();
            case Rescinded rescinded -> {
                status = Status.RESCINDED;
                rescindedOn = rescinded.day();
                life = life.after(Stage.RESCINDED);
            }
        }
        history.add(Step.of(history.size() + 1, step));
    }

    private void plan(Planned planned, @Nullable PersonId by) {
        council = planned.council();
        disclosure = planned.disclosure();
        owner = by;
        life = life.after(Stage.IDEA);
    }

    /** What had been decided before stays with its evidence, which says nothing of the new decision. */
    private void decide(Decision next, @Nullable PersonId by) {
        if (decision != null && status != Status.REFUSED)
            earlier.add(new Earlier(decision, exhibits, status, life, enteredBy));
        exhibits.clear();
        lifeBefore = life;
        life = life.after(next.stage());
        enter(next, by);
    }

    /** Where the matter has come back since, it stays there; a turn of the council's own is taken back. */
    private void correct(Decision right, @Nullable PersonId by) {
        if (decision == null) throw new IllegalStateException("nothing to correct");
        var standing = life.standing();
        var turn = standing != null && standing.kind() == Stage.Kind.TURN ? standing : null;
        corrections.add(new Correction(history.size() + 1, decision, right, turn));
        if (status == Status.REFUSED || turn != null || standing == decision.stage())
            life = life.corrected(right.stage());
        enter(right, by);
    }

    private void enter(Decision entered, @Nullable PersonId by) {
        decision = entered;
        status = Status.REPORTED;
        rescindedOn = null;
        entered(by);
    }

    private void entered(@Nullable PersonId by) {
        if (by != null) enteredBy.add(by);
    }

    private void verify(Instant at) {
        status = Status.VERIFIED;
        verifiedAt = at;
        enteredBy.clear();
        exhibits.replaceAll(exhibit -> new Exhibit(exhibit.evidence(), true));
    }

    /** Of a verified record only what was added since is refused; what two people have seen stands. */
    private void refuse() {
        if (status == Status.VERIFIED) exhibits.removeIf(exhibit -> !exhibit.checked());
        else if (earlier.isEmpty()) {
            status = Status.REFUSED;
            life = lifeBefore;
        } else restore(earlier.removeLast());
    }

    private void restore(Earlier known) {
        decision = known.decision();
        status = known.status();
        life = known.life();
        exhibits.clear();
        exhibits.addAll(known.exhibits());
        enteredBy.clear();
        enteredBy.addAll(known.enteredBy());
    }

    private Matter result() {
        if (decision != null)
            return new Resolution(
                    id,
                    key,
                    decision,
                    status,
                    exhibits,
                    enteredBy,
                    verifiedAt,
                    rescindedOn,
                    history,
                    life,
                    disclosure,
                    earlier);
        if (council == null || owner == null) throw new IllegalStateException("a record without a decision or a plan");
        return new Plan(id, key, council, owner, disclosure, life, history);
    }
}
