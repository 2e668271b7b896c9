package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Without a mail server the outbox is left alone. */
    @Bean
    RecurringJob outboxJob(Settings settings, OutboxStore store, SiteIdentity site, Tx tx, InstantSource clock) {
        return settings.smtpUrl()
                .map(url -> new OutboxWorker(store, new Postman(url, site), tx, clock))
                .map(worker -> new RecurringJob("mail-outbox", EVERY, worker::sendWhatWaits))
                .orElse(RecurringJob.none("mail-outbox"));
    }
}
