package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.config.SmtpUrl;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.platform.mail.Outbox.Stamps;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Without a mail server the outbox is left alone. */
    @Bean
    RecurringJob outboxJob(OutboxQueueStore store, Suppressions suppressions, SiteIdentity site, Tx tx, Stamps stamps) {
        return stamps.settings()
                .smtpUrl()
                .map(url -> new OutboxWorker(store, suppressions, postman(url, site, stamps), tx, stamps.clock()))
                .map(worker -> new RecurringJob("mail-outbox", EVERY, worker::sendWhatWaits))
                .orElse(RecurringJob.none("mail-outbox"));
    }

    private static Postman postman(SmtpUrl url, SiteIdentity site, Stamps stamps) {
        return new Postman(url, site, stamps.settings().baseUrl().getHost());
    }
}
