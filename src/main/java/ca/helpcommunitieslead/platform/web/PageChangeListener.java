package ca.helpcommunitieslead.platform.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens for the news of other nodes and drops this node's pages. While the database is away, pages just age out. */
@Component
@ConditionalOnWebApplication
final class PageChangeListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PageChangeListener.class);
    private static final int WAITS_FOR_MILLISECONDS = 1000;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final DataSource database;
    private final PageCache cache;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    PageChangeListener(DataSource database, PageCache cache, ApplicationEventPublisher events) {
        this.database = database;
        this.cache = cache;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("page-changes").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException e) {
                if (running) log.warn("No news of changed pages: {}", e.getMessage());
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PageChanges.CHANNEL);
        }
        cache.drop();
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var news = postgres.getNotifications(WAITS_FOR_MILLISECONDS);
            if (news != null && news.length > 0) drop(news);
        }
    }

    private void drop(PGNotification[] news) {
        if (Arrays.stream(news).anyMatch(one -> one.getParameter().equals(PageChanges.CONTENT))) {
            events.publishEvent(new ContentIsOld());
        }
        cache.drop();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
