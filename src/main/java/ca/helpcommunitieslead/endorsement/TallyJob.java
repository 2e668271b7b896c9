package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds up what changed, so that pages show it within five seconds. */
@Configuration(proxyBeanMethods = false)
class TallyJob {
    private static final Duration EVERY = Duration.ofSeconds(2);

    @Bean
    RecurringJob endorsementTallyJob(TallyStore store, InstantSource clock) {
        return new RecurringJob("endorsement-tally", EVERY, () -> fold(store, clock));
    }

    private static void fold(TallyStore store, InstantSource clock) {
        var at = clock.instant();
        while (store.fold(at)) at = clock.instant();
        store.counted(at);
    }
}
