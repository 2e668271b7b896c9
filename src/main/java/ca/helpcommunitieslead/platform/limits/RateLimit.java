package ca.helpcommunitieslead.platform.limits;

import java.time.Duration;

/**
 * How many requests of one kind a network may make: some at once, and not so many for long.
 *
 * @param name of the kind; two limits with one name share their count
 */
public record RateLimit(String name, int burst, Duration burstWithin, int sustained, Duration sustainedWithin) {
    public RateLimit {
        var slower = burst / (double) burstWithin.toSeconds() > sustained / (double) sustainedWithin.toSeconds();
        if (burst < 1 || sustained <= burst || !slower)
            throw new IllegalArgumentException("the sustained rate of " + name + " must be higher in all and slower");
    }

    /** So many in a minute, and so many in an hour. */
    public static RateLimit perMinuteAndHour(String name, int burst, int sustained) {
        return new RateLimit(name, burst, Duration.ofMinutes(1), sustained, Duration.ofHours(1));
    }

    /** What a network's count is kept under; a changed limit begins to count anew. */
    String id(NetworkKey network) {
        return name + "." + burst + "." + sustained + ":" + network.value();
    }
}
