package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Corrected;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Refused;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.Instant;

/** An event with who caused it, in which role, and when. */
record RecordedStep(ResolutionEvent event, Instant at, PersonId actor, String role) {
    String kind() {
        return switch (event) {
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
            case Recorded _, EvidenceAdded _, Verified _ -> "";
            case Refused refused -> refused.reason();
            case Corrected corrected -> corrected.reason();
            case Rescinded rescinded -> rescinded.reason();
        };
    }
}
