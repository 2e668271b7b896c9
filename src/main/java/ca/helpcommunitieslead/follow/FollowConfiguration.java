package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Bean
    RecurringJob updatesJob(Round round) {
        return new RecurringJob("follow-updates", EVERY, round::run);
    }
}
