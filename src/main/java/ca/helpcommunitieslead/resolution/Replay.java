package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Corrected;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
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
    private final List<Step> history = new ArrayList<>();
    private @Nullable Decision decision;
    private Status status = Status.REPORTED;
    private @Nullable Instant verifiedAt;
    private @Nullable LocalDate rescindedOn;

    private Replay(ResolutionId id, ResolutionKey key) {
        this.id = id;
        this.key = key;
    }

    static Resolution of(ResolutionId id, ResolutionKey key, List<RecordedStep> steps) {
        var replay = new Replay(id, key);
        steps.forEach(replay::apply);
        return replay.result();
    }

    private void apply(RecordedStep step) {
        switch (step.event()) {
            case Recorded(var recorded) -> enter(recorded, step.actor());
            case Corrected corrected -> enter(corrected.decision(), step.actor());
            case EvidenceAdded(var evidence) -> {
                exhibits.add(new Exhibit(evidence, false));
                enteredBy.add(step.actor());
            }
            case Verified() -> verify(step.at());
            case Refused _ -> refuse();
            case Rescinded rescinded -> {
                status = Status.RESCINDED;
                rescindedOn = rescinded.day();
            }
        }
        history.add(new Step(history.size() + 1, step.at(), step.kind(), step.role(), step.reason()));
    }

    private void enter(Decision entered, PersonId by) {
        decision = entered;
        status = Status.REPORTED;
        rescindedOn = null;
        enteredBy.add(by);
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
        else status = Status.REFUSED;
    }

    private Resolution result() {
        if (decision == null) throw new IllegalStateException("a record without a decision");
        return new Resolution(id, key, decision, status, exhibits, enteredBy, verifiedAt, rescindedOn, history);
    }
}
