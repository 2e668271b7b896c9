package ca.helpcommunitieslead.resolution;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the corrections of a record changed, field by field: the public sees the old and the new (R11). */
@Component
public final class Corrections {
    private final ResolutionStore store;

    Corrections(ResolutionStore store) {
        this.store = store;
    }

    /** Oldest first. */
    public List<Correction> of(Resolution resolution) {
        if (resolution.history().stream().noneMatch(step -> step.kind().equals("CORRECTED"))) return List.of();
        return Replay.corrections(resolution, store.steps(resolution.id()));
    }
}
