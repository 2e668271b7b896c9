package ca.helpcommunitieslead.platform.web;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every node, once a change is committed, that the public pages are no longer what they were. */
@Component
final class PageChanges {
    static final String CHANNEL = "pages";

    /** What the news says where more than pages changed. */
    static final String CONTENT = "content";

    private static final String NOTIFY = "select pg_notify(:channel, :news)::text";

    private final JdbcClient sql;
    private final PageCache cache;

    PageChanges(JdbcClient sql, PageCache cache) {
        this.sql = sql;
        this.cache = cache;
    }

    @EventListener
    void on(PublicChange news) {
        sql.sql(NOTIFY)
                .param("channel", CHANNEL)
                .param("news", news instanceof ContentChange ? CONTENT : "")
                .query(String.class)
                .list();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.drop();
            }
        });
    }
}
