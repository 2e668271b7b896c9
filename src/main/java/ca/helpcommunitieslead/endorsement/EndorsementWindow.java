package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision on whether people can endorse.
 *
 * @param closesAt when the form closes; null where it is opened
 * @param graceDays for how many days after that a request made before it can be confirmed
 * @param message what people read instead of the form; null for the site's own words
 */
public record EndorsementWindow(
        Instant decidedAt,
        PersonId by,
        @Nullable Instant closesAt,
        int graceDays,
        @Nullable LocalizedText message) {
    public static final int MOST_GRACE_DAYS = 90;

    public Optional<Instant> closing() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<LocalizedText> ownMessage() {
        return Optional.ofNullable(message);
    }

    public boolean isClosedAt(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** When the last confirmation is possible; empty where the form does not close. */
    public Optional<Instant> graceEnds() {
        return closing().map(at -> at.plus(Duration.ofDays(graceDays)));
    }

    /** Whether somebody who sent the form at that time can confirm now. */
    boolean confirms(Instant requestedAt, Instant now) {
        if (closesAt == null || !isClosedAt(now)) return true;
        return requestedAt.isBefore(closesAt) && now.isBefore(closesAt.plus(Duration.ofDays(graceDays)));
    }
}
