package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;

/**
 * Something that is said against the campaign's asks, with an answer.
 *
 * @param priority the slug of the priority that it is about; empty: all of them
 * @param useful how many members found it useful
 * @param usefulToReader whether the one who reads did
 */
public record Objection(
        ObjectionId id,
        String priority,
        LocalizedText objection,
        LocalizedText answer,
        State state,
        Instant at,
        int useful,
        boolean usefulToReader) {
    public static final int LONGEST_OBJECTION = 300;
    public static final int LONGEST_ANSWER = 3000;

    /** Where it stands. */
    public enum State {
        /** A draft of the campaign's own starter set. */
        STARTER,
        WAITING,
        ACCEPTED,
        REFUSED
    }
}
