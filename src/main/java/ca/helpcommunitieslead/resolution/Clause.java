package ca.helpcommunitieslead.resolution;

/**
 * One clause of a resolution, with all its words.
 *
 * @param number counts from one within its kind
 * @param text as it stands in the resolution, its opening words and its own number included
 */
public record Clause(Kind kind, int number, String text) {
    public enum Kind {
        /** What stands before the first clause: a number, a mover, a title. */
        LEAD,
        PREAMBLE,
        OPERATIVE
    }
}
