package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.PersonId;
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
import org.jspecify.annotations.Nullable;

/** An event with who caused it, in which role, and when; nobody is named where somebody came without an account. */
record RecordedStep(
        ResolutionEvent event, Instant at, @Nullable PersonId actor, String role) {
    String kind() {
        return switch (event) {
            case Planned _ -> "PLANNED";
            case Disclosed _ -> "DISCLOSED";
            case Progressed _ -> "PROGRESSED";
            case Recorded _ -> "RECORDED";
            case EvidenceAdded _ -> "EVIDENCE_ADDED";
            case Verified _ -> "VERIFIED";
            case Refused _ -> "REFUSED";
            case Corrected _ -> "CORRECTED";
            case Rescinded _ -> "RESCINDED";
        };
    }

    static Class<? extends ResolutionEvent> typeOf(String kind) {
        return switch (kind) {
            case "PLANNED" -> Planned.class;
            case "DISCLOSED" -> Disclosed.class;
            case "PROGRESSED" -> Progressed.class;
            case "RECORDED" -> Recorded.class;
            case "EVIDENCE_ADDED" -> EvidenceAdded.class;
            case "VERIFIED" -> Verified.class;
            case "REFUSED" -> Refused.class;
            case "CORRECTED" -> Corrected.class;
            case "RESCINDED" -> Rescinded.class;
            default -> throw new IllegalArgumentException("no event " + kind);
        };
    }

    String reason() {
        return switch (event) {
            case Planned _, Disclosed _, Recorded _, EvidenceAdded _ -> "";
            case Verified(var list) -> list.reason();
            case Progressed progressed -> progressed.detail();
            case Refused refused -> refused.reason();
            case Corrected corrected -> corrected.reason();
            case Rescinded rescinded -> rescinded.reason();
        };
    }

    @Nullable
    Stage stage() {
        return switch (event) {
            case Planned _ -> Stage.IDEA;
            case Progressed progressed -> progressed.stage();
            case Recorded recorded -> recorded.decision().stage();
            case Corrected corrected -> corrected.decision().stage();
            case Rescinded _ -> Stage.RESCINDED;
            case Disclosed _, EvidenceAdded _, Verified _, Refused _ -> null;
        };
    }

    @Nullable
    ResolutionKey later() {
        return event instanceof Progressed progressed ? progressed.later() : null;
    }

    @Nullable
    LocalDate day() {
        return switch (event) {
            case Progressed progressed -> progressed.day();
            case Recorded recorded -> recorded.decision().day();
            case Corrected corrected -> corrected.decision().day();
            case Rescinded rescinded -> rescinded.day();
            case Planned _, Disclosed _, EvidenceAdded _, Verified _, Refused _ -> null;
        };
    }
}
