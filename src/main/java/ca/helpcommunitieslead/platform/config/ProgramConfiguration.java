package ca.helpcommunitieslead.platform.config;

import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.TokenSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that asks the machine for time and chance; everything else is handed them. */
@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {
    @Bean
    ProgramClock clock() {
        return new ProgramClock(Clock.systemUTC());
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Ids ids(InstantSource clock, SecureRandom random) {
        return new Ids(clock, random);
    }

    @Bean
    TokenSource tokens(SecureRandom random) {
        return new TokenSource(random);
    }
}
