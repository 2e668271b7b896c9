package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Counts the people themselves once a day, and says so where the numbers on the pages have drifted from them. */
@Component
final class TallyCheck {
    private static final Logger log = LoggerFactory.getLogger(TallyCheck.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final TallyStore store;

    TallyCheck(TallyStore store) {
        this.store = store;
    }

    @Bean
    static RecurringJob endorsementTallyCheck(TallyCheck check) {
        return new RecurringJob("endorsement-tally-check", EVERY, check::run);
    }

    void run() {
        var drift = store.drift();
        if (drift == 0) log.info("The number of people who endorse agrees with the people themselves");
        else log.error("The number of people who endorse is {} more than there are", drift);
    }
}
