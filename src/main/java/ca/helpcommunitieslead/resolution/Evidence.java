package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.files.StoredFile;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shows that the council decided so: a link, a stored copy, somebody's statement, or several of them (R12).
 *
 * @param link an http or https address
 * @param statement what the clerk's office said by the link that was mailed to it; otherwise null
 * @param says where it says something else than the record
 */
public record Evidence(
        Rank rank,
        @Nullable String link,
        @Nullable StoredFile file,
        @Nullable String statement,
        Says says) {
    /** From the strongest to the weakest. */
    public enum Rank {
        CERTIFIED_COPY,
        ADOPTED_MINUTES,
        DRAFT_MINUTES,
        CLERK_LETTER,
        NEWS,
        CAMPAIGN_CLAIM,
        /** What a council was going to talk about; no evidence of what it decided. */
        AGENDA;

        /** Whether it is strong enough for the count: a clerk's letter or better (R13). */
        public boolean isEnough() {
            return compareTo(CLERK_LETTER) <= 0;
        }
    }

    /**
     * What a source says itself, where that is not what the record says. Null or empty: nothing else.
     *
     * @param motionNumber in whatever form it stands there
     */
    public record Says(
            @Nullable Outcome outcome,
            @Nullable LocalDate day,
            String motionNumber,
            @Nullable Integer inFavour,
            @Nullable Integer against) {
        static final Says NOTHING_ELSE = new Says(null, null, "", null, null);

        public Says {
            motionNumber = Objects.requireNonNullElse(motionNumber, "");
        }
    }

    /** Evidence of the time before this was asked says nothing else. */
    public Evidence {
        says = Objects.requireNonNullElse(says, Says.NOTHING_ELSE);
        if (link == null && file == null && statement == null)
            throw new IllegalArgumentException("evidence of nothing");
    }

    public Evidence(Rank rank, @Nullable String link, @Nullable StoredFile file) {
        this(rank, link, file, null, Says.NOTHING_ELSE);
    }

    /** What the clerk's office said by its mailed link, with the copy that it attached, if any. */
    static Evidence stated(Rank rank, @Nullable StoredFile file, String statement) {
        return new Evidence(rank, null, file, statement, Says.NOTHING_ELSE);
    }

    public Evidence saying(Says other) {
        return new Evidence(rank, link, file, statement, other);
    }
}
