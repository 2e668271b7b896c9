package ca.helpcommunitieslead.resolution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a link of the evidence still opens.
 *
 * @param checkedAt when that was last tried
 * @param failures in how many checks running it failed
 * @param failingSince when the first of these was; null where the last check did not fail
 */
public record LinkState(
        String link,
        Instant checkedAt,
        LinkResult result,
        int failures,
        @Nullable Instant failingSince) {
    /** A site may be down for a night: one failure says nothing yet. */
    private static final int FAILURES_OF_THE_DEAD = 2;

    public boolean isDead() {
        return failures >= FAILURES_OF_THE_DEAD;
    }

    /** What becomes of it with the next check. */
    LinkState then(LinkResult next, Instant at) {
        if (!next.isFailure()) return new LinkState(link, at, next, 0, null);
        return new LinkState(link, at, next, failures + 1, failingSince == null ? at : failingSince);
    }

    static LinkState first(String link, LinkResult result, Instant at) {
        return new LinkState(link, at, result, 0, null).then(result, at);
    }
}
