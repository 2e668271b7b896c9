package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A slot of the staff's one inbox: a kind of thing that waits for somebody's decision. Each room brings its own. */
public interface ReviewQueue {
    /** Names the kind in addresses, in the log and in the key {@code <room>.review.<kind>} of its words. */
    String kind();

    /** The message that names the kind. */
    String labelKey();

    /** Who decides. */
    Role role();

    /** What waits, the longest first. */
    List<Review> waiting(int most);

    /** How many wait, counted up to so many. */
    default int count(int most) {
        return waiting(most).size();
    }

    /** One thing, also where it is decided already, so that a decision can be taken back. */
    Optional<Review> find(String id);

    /** What a refusal can be for. */
    List<Reason> reasons();

    /**
     * The page on which it is accepted, within the site and without the language, where that takes more than a press of a
     * button; otherwise empty.
     */
    default String acceptancePath(String id) {
        return "";
    }

    /**
     * Decides in a transaction of its own, writes to the person concerned and to the audit log. False where there is no
     * such thing, or it stands so already.
     */
    boolean decide(Person by, String id, Decision decision);

    /**
     * One thing to decide on.
     *
     * @param title whom or what it is about
     * @param text what somebody wrote, or empty
     * @param path where more stands, within the site and without the language; or empty
     * @param facts what helps to decide
     * @param isWaiting false where it is decided
     * @param lang the language in which the person concerned is written to; null where it is not known
     */
    record Review(
            String id,
            String title,
            String text,
            Instant since,
            String path,
            List<Fact> facts,
            boolean isWaiting,
            @Nullable Lang lang) {
        public Review {
            facts = List.copyOf(facts);
        }

        public Review(
                String id, String title, String text, Instant since, String path, List<Fact> facts, boolean isWaiting) {
            this(id, title, text, since, path, facts, isWaiting, null);
        }

        /** The same, waiting since another time. */
        public Review waitingSince(Instant other) {
            return new Review(id, title, text, other, path, facts, isWaiting, lang);
        }
    }

    /**
     * A label's message and what stands beside it.
     *
     * @param isMessage the value is the key of a message
     */
    record Fact(String labelKey, String value, boolean isMessage) {
        public Fact(String labelKey, String value) {
            this(labelKey, value, false);
        }

        public static Fact message(String labelKey, String valueKey) {
            return new Fact(labelKey, valueKey, true);
        }

        /** An address that the page makes a link of. */
        public boolean isLink() {
            return !isMessage && value.matches("https?://[^\\s\"<>]+");
        }
    }

    /**
     * A reason to refuse, and the words for the person concerned, which whoever decides can change.
     *
     * @param labelKey the message that names it
     * @param wordsKey the message with the words
     */
    record Reason(String key, String labelKey, String wordsKey) {}

    /**
     * What somebody decided.
     *
     * @param reason the key of a {@link Reason}; empty where it is accepted
     * @param words what the person concerned is told; empty: nothing is mailed
     */
    record Decision(boolean accepted, String reason, String words) {}
}
