package ca.helpcommunitieslead.platform.privacy;

import java.time.Instant;
import java.util.function.IntSupplier;

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

    /**
     * Ends batch after batch, until one is not full.
     *
     * @param most how many a full batch ends
     * @param batch ends one, in a transaction of its own, and gives how many that were
     */
    static long inBatches(int most, IntSupplier batch) {
        long ended = 0;
        int last;
        do {
            last = batch.getAsInt();
            ended += last;
        } while (last == most);
        return ended;
    }
}
