package ca.helpcommunitieslead.desk;

import java.time.LocalDate;

/**
 * Something that has its last day, or its day.
 *
 * @param meeting for which meeting
 */
public record Deadline(Kind kind, LocalDate day, LocalDate meeting) {
    /** In the order in which they come. */
    public enum Kind {
        NOTICE,
        AGENDA,
        MEETING,
        /** The meeting is over, and nobody has said what it decided. */
        OUTCOME
    }
}
