package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step in the life of a record. Steps are added and never changed; the status follows from them (R11). */
sealed interface ResolutionEvent {
    /** A member means to bring the matter to the council. */
    record Planned(MunicipalityCode council, Disclosure disclosure) implements ResolutionEvent {}

    record Disclosed(Disclosure disclosure) implements ResolutionEvent {}

    /**
     * Something that is no decision and no rescission came about.
     *
     * @param day when, at the council; when it was recorded says the step
     * @param detail to whom, until when, by what: words that the public reads; or empty
     * @param later the resolution that takes its place; null for all but that
     */
    record Progressed(
            Stage stage,
            LocalDate day,
            String detail,
            @Nullable ResolutionKey later) implements ResolutionEvent {
        Progressed(Stage stage, LocalDate day, String detail) {
            this(stage, day, detail, null);
        }
    }

    /** A decision: the first, or one after the matter came back. */
    record Recorded(Decision decision) implements ResolutionEvent {}

    /**
     * Something that shows what the council decided.
     *
     * @param askedBy who asked for it, where it came from somebody without an account; they chose whom to ask, and so
     *     cannot be the one who checks it (R13)
     */
    record EvidenceAdded(Evidence evidence, @Nullable PersonId askedBy) implements ResolutionEvent {
        EvidenceAdded(Evidence evidence) {
            this(evidence, null);
        }
    }

    /** A second person found everything so far to be right, having compared what the list says. */
    record Verified(Checklist list) implements ResolutionEvent {
        /** Events of the time before lists were kept have none. */
        public Verified {
            list = Objects.requireNonNullElse(list, Checklist.NONE);
        }

        public Verified() {
            this(Checklist.NONE);
        }
    }

    /** A second person found that it cannot stand. */
    record Refused(String reason) implements ResolutionEvent {}

    /** What was recorded was wrong; this is how it was. It wants a new check. */
    record Corrected(Decision decision, String reason) implements ResolutionEvent {}

    /** The council took its decision back. */
    record Rescinded(LocalDate day, String reason) implements ResolutionEvent {}
}
