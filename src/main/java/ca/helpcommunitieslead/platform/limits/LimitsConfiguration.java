package ca.helpcommunitieslead.platform.limits;

import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.platform.web.ReplyWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration implements WebMvcConfigurer {
    private static final Duration FORGETS_EVERY = Duration.ofMinutes(10);

    private final List<Ration> rations;
    private final RateLimits limits;
    private final ReplyWriter replies;

    LimitsConfiguration(List<Ration> rations, RateLimits limits, ReplyWriter replies) {
        this.rations = rations;
        this.limits = limits;
        this.replies = replies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        for (var ration : rations) {
            interceptors
                    .addInterceptor(new RationGate(ration.limit(), limits, replies))
                    .addPathPatterns(ration.pattern());
        }
    }

    @Bean
    static RecurringJob rateLimitJob(RateLimitStore store, InstantSource clock) {
        return new RecurringJob("rate-limits", FORGETS_EVERY, () -> store.removeExpired(clock.instant()));
    }
}
