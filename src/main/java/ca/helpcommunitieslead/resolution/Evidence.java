package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What shows that the council decided so: a link, a stored copy, somebody's statement, or several of them (R12).
 *
 * @param link an http or https address
 * @param statement what the clerk's office said by the link that was mailed to it; otherwise null
 */
public record Evidence(
        Rank rank,
        @Nullable String link,
        @Nullable StoredFile file,
        @Nullable String statement) {
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

    public Evidence {
        if (link == null && file == null && statement == null)
            throw new IllegalArgumentException("evidence of nothing");
    }

    public Evidence(Rank rank, @Nullable String link, @Nullable StoredFile file) {
        this(rank, link, file, null);
    }
}
