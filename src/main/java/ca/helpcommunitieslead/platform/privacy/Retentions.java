package ca.helpcommunitieslead.platform.privacy;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Sees to it each day that nothing about people is kept longer than said. */
@Component
public final class Retentions {
    private static final Logger log = LoggerFactory.getLogger(Retentions.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final List<Retention> retentions;
    private final InstantSource clock;

    Retentions(List<Retention> retentions, InstantSource clock) {
        this.retentions = retentions.stream()
                .sorted(Comparator.comparingInt(Retention::order))
                .toList();
        this.clock = clock;
    }

    @Bean
    static RecurringJob retentionJob(Retentions retentions) {
        return new RecurringJob("retention", EVERY, retentions::end);
    }

    /** Everything that is kept about people, in the order of the page on privacy. */
    public List<Retention> all() {
        return retentions;
    }

    /** What would end now; changes nothing. */
    public List<Line> due() {
        var now = clock.instant();
        return retentions.stream()
                .map(retention -> new Line(retention.key(), retention.due(now), false))
                .toList();
    }

    /** Ends what is due; where one kind of data cannot be ended, the others are all the same. */
    public List<Line> end() {
        var now = clock.instant();
        var lines = new ArrayList<Line>();
        for (var retention : retentions) lines.add(end(retention, now));
        return lines;
    }

    private static Line end(Retention retention, Instant now) {
        try {
            var ended = retention.end(now);
            if (ended > 0) log.info("{} ended: {}", retention.key(), ended);
            return new Line(retention.key(), ended, false);
        } catch (RuntimeException e) {
            log.error("{} could not be ended", retention.key(), e);
            return new Line(retention.key(), 0, true);
        }
    }

    /**
     * One kind of data and a number of it.
     *
     * @param key the message that names it
     * @param failed it could not be ended; the log says why
     */
    public record Line(String key, long number, boolean failed) {}
}
