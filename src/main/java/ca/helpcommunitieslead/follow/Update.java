package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * News to those who want it.
 *
 * @param version how often it was saved
 * @param sending how it is sent; empty while it is a draft
 */
public record Update(
        UpdateId id,
        UpdateState state,
        int version,
        UpdateWords words,
        PersonId savedBy,
        Instant savedAt,
        Optional<Sending> sending) {

    public boolean isDraft() {
        return state == UpdateState.DRAFT;
    }

    /**
     * How an update is sent.
     *
     * @param perHour how many mails at most are handed out in an hour
     * @param expected how many readers there were when it began
     * @param reached the last reader that was looked at
     * @param pacedUntil up to when the rate is used up
     * @param endedAt when it was handed out to everybody
     */
    public record Sending(
            int perHour,
            long expected,
            Instant startedAt,
            @Nullable EndorsementId reached,
            Instant pacedUntil,
            @Nullable Instant endedAt) {}
}
