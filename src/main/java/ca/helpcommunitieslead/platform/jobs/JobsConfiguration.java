package ca.helpcommunitieslead.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 3;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<RecurringJob> jobs) {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(JobsConfiguration::task).toList())
                .pollingInterval(LOOKS_EVERY)
                .threads(AT_ONCE)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> job.work().run());
    }

    @Bean
    @ConditionalOnWebApplication
    Starter starter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    /** Jobs begin once the site answers; commands leave them alone. */
    record Starter(Scheduler scheduler) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
