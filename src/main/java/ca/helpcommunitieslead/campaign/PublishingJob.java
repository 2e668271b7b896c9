package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublishingJob {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(20);

    @Bean
    static RecurringJob publishTexts(Publishing publishing) {
        return new RecurringJob("publish-texts", LOOKS_EVERY, publishing::publishDue);
    }
}
