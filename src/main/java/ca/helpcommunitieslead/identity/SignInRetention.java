package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it is kept that somebody signed in. */
@Configuration(proxyBeanMethods = false)
class SignInRetention {
    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    @Bean
    static Retention signInLinkRetention(SignInTraceStore store) {
        return new Traces(
                50,
                "identity.retention.links",
                now -> store.links(now.minus(LINKS_KEPT)),
                now -> store.deleteLinks(now.minus(LINKS_KEPT)));
    }

    @Bean
    static Retention sessionRetention(SignInTraceStore store) {
        return new Traces(60, "identity.retention.sessions", store::sessions, store::deleteSessions);
    }

    /** Few at any time, so that one statement ends them. */
    private record Traces(int order, String key, ToLongFunction<Instant> counting, ToLongFunction<Instant> ending)
            implements Retention {
        @Override
        public long due(Instant now) {
            return counting.applyAsLong(now);
        }

        @Override
        public long end(Instant now) {
            return ending.applyAsLong(now);
        }
    }
}
