package ca.helpcommunitieslead.platform.privacy;

import java.time.Instant;

/**
 * A slot: one kind of personal data that some room keeps, why, for how long, and how it ends. The public page on privacy
 * says it in plain words, and a daily job sees to it.
 */
public interface Retention {
    /** Its place on the page. */
    int order();

    /**
     * The message that names the data; the same key with {@code .why} says what for, with {@code .howLong} when and how
     * it ends.
     */
    String key();

    /** How many are kept longer than said; changes nothing. */
    long due(Instant now);

    /** Ends what is due, in batches with transactions of their own; gives how many that were. */
    long end(Instant now);
}
