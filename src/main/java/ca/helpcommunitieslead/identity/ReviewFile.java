package ca.helpcommunitieslead.identity;

import java.time.Instant;
import java.util.List;

/**
 * A slot: what staff decided about something and what they noted of it among themselves, which no public page and no mail
 * ever says (R22). The inbox keeps both, by the IDs that {@link ReviewQueue} gives.
 */
public interface ReviewFile {
    /** The longest note, in characters. */
    int LONGEST_NOTE = 2000;

    /** Everything about it, of whatever kind, oldest first. */
    List<Entry> of(String id);

    /** Notes something, in a transaction of its own. */
    void note(Person by, String kind, String id, String words);

    /** What was done. */
    enum Step {
        ACCEPTED,
        REFUSED,
        NOTED
    }

    /**
     * One step or note.
     *
     * @param kindKey the message that names what was decided on; empty for what is in no queue
     * @param reasonKey the message that names why it was refused, or empty
     * @param words what the person concerned was told, or the note
     */
    record Entry(Instant at, String by, Step step, String kindKey, String reasonKey, String words) {}
}
