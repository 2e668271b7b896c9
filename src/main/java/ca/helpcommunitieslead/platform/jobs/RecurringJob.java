package ca.helpcommunitieslead.platform.jobs;

import java.time.Duration;

/**
 * Work that some room wants done again and again, on one node at a time. A room declares it as a bean.
 *
 * @param every the pause between the end of one run and the start of the next
 */
public record RecurringJob(String name, Duration every, Runnable work) {
    private static final Duration NEVER = Duration.ofDays(365);

    /** A job that has nothing to do in this installation. */
    public static RecurringJob none(String name) {
        return new RecurringJob(name, NEVER, () -> {});
    }
}
