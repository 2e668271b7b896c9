package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.follow.Update.Sending;
import java.time.Duration;
import java.time.Instant;

/**
 * How many mails an hourly rate allows at a moment. What was not used while no node ran is lost but for a minute, so that
 * the mails never come in a flood.
 *
 * @param since up to when the rate is used up
 */
record Pace(int perHour, Instant since, Instant now) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_SAVED = Duration.ofMinutes(1);
    private static final Duration ONE_AT_ANY_RATE = HOUR.dividedBy(Sendings.FEWEST_PER_HOUR);

    static Pace of(Sending sending, Instant now) {
        var saved = LONGEST_SAVED.toMillis() * sending.perHour() < HOUR.toMillis() ? ONE_AT_ANY_RATE : LONGEST_SAVED;
        var earliest = now.minus(saved);
        var until = sending.pacedUntil();
        return new Pace(sending.perHour(), until.isBefore(earliest) ? earliest : until, now);
    }

    int allowed() {
        var passed = Math.max(0, Duration.between(since, now).toMillis());
        return (int) (passed * perHour / HOUR.toMillis());
    }

    /** Up to when the rate is used up after so many more. */
    Instant after(int mails) {
        return since.plusMillis(Math.ceilDiv(mails * HOUR.toMillis(), (long) perHour));
    }
}
