package ca.helpcommunitieslead.resolution;

import java.time.LocalDate;

/** One step in the life of a record. Steps are added and never changed; the status follows from them (R11). */
sealed interface ResolutionEvent {
    record Recorded(Decision decision) implements ResolutionEvent {}

    record EvidenceAdded(Evidence evidence) implements ResolutionEvent {}

    /** A second person found everything so far to be right. */
    record Verified() implements ResolutionEvent {}

    /** A second person found that it cannot stand. */
    record Refused(String reason) implements ResolutionEvent {}

    /** What was recorded was wrong; this is how it was. It wants a new check. */
    record Corrected(Decision decision, String reason) implements ResolutionEvent {}

    /** The council took its decision back. */
    record Rescinded(LocalDate day, String reason) implements ResolutionEvent {}
}
