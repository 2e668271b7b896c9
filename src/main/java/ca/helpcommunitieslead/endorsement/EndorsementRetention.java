package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How long endorsements are kept: unconfirmed ones for as long as a link confirms, the others until after the campaign. */
@Configuration(proxyBeanMethods = false)
class EndorsementRetention {
    private static final int MONTHS_AFTER_THE_END = 24;
    private static final int AT_ONCE = 500;

    @Bean
    static Retention unconfirmedRetention(Endings endings) {
        return new Unconfirmed(endings);
    }

    @Bean
    static Retention endedRetention(Endings endings) {
        return new Confirmed(endings);
    }

    @Bean
    static Retention paperRetention(Endings endings) {
        return new OnPaper(endings);
    }

    private record Unconfirmed(Endings endings) implements Retention {
        @Override
        public int order() {
            return 10;
        }

        @Override
        public String key() {
            return "endorsement.retention.unconfirmed";
        }

        @Override
        public long due(Instant now) {
            return endings.store().unconfirmed(now);
        }

        @Override
        public long end(Instant now) {
            return endings.inBatches(() -> endings.delete(endings.store().lockUnconfirmed(now, AT_ONCE)));
        }
    }

    private record Confirmed(Endings endings) implements Retention {
        @Override
        public int order() {
            return 20;
        }

        @Override
        public String key() {
            return "endorsement.retention.confirmed";
        }

        @Override
        public long due(Instant now) {
            return endings.isOver(now) ? endings.store().all() : 0;
        }

        @Override
        public long end(Instant now) {
            if (!endings.isOver(now)) return 0;
            return endings.inBatches(() -> {
                var ids = endings.store().lockAll(AT_ONCE);
                if (!ids.isEmpty()) endings.store().anonymise(ids);
                return endings.delete(ids);
            });
        }
    }

    private record OnPaper(Endings endings) implements Retention {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public String key() {
            return "endorsement.retention.paper";
        }

        @Override
        public long due(Instant now) {
            return endings.isOver(now) ? endings.store().paper() : 0;
        }

        @Override
        public long end(Instant now) {
            if (!endings.isOver(now)) return 0;
            return endings.inBatches(() -> endings.store().endPaper(AT_ONCE));
        }
    }

    /** What the endings share. */
    @Component
    record Endings(RetentionStore store, Outbox outbox, Campaigns campaigns, ApplicationEventPublisher news, Tx tx) {
        boolean isOver(Instant now) {
            var campaign = campaigns.current();
            return campaign.endedAt()
                    .map(end -> end.atZone(campaign.zone())
                            .plusMonths(MONTHS_AFTER_THE_END)
                            .toInstant())
                    .filter(until -> !now.isBefore(until))
                    .isPresent();
        }

        /** Each batch in a transaction of its own, until there is nothing left. */
        long inBatches(LongSupplier batch) {
            long all = 0;
            while (true) {
                long ended = tx.call(batch::getAsLong);
                if (ended == 0) return all;
                all += ended;
            }
        }

        /** Deletes people with their links, consents and mails; other rooms hear of each. */
        long delete(List<EndorsementId> ids) {
            if (ids.isEmpty()) return 0;
            for (var id : ids) {
                outbox.forget(id.value());
                news.publishEvent(new EndorsementEnded(id));
            }
            store.delete(ids);
            news.publishEvent(new EndorsersChanged());
            return ids.size();
        }
    }
}
