package ca.helpcommunitieslead.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever waits for a second connection while holding one can wait for ever: many visitors at once then hold all of them
 * and nobody gets another. Here the pool has one for the news of changed pages and one for everything else.
 */
class ConnectionsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final int FOR_NEWS_AND_ONE_VISITOR = 2;
    private static final long GIVES_UP_AFTER_MILLISECONDS = 3000;

    @BeforeAll
    static void leaveOneConnection() {
        site.sql()
                .sql("insert into threshold_crossing (id, crossed_at) values (gen_random_uuid(), now())")
                .update();
        var pool = site.bean(HikariDataSource.class);
        var settings = pool.getHikariConfigMXBean();
        settings.setConnectionTimeout(GIVES_UP_AFTER_MILLISECONDS);
        settings.setMinimumIdle(0);
        settings.setMaximumPoolSize(FOR_NEWS_AND_ONE_VISITOR);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/en/priorities",
                "/en/roadmap",
                "/en/tracker",
                "/en/councils/barrie",
                "/en/endorse",
                "/api/v1/summary"
            })
    void aPageNeedsOneConnectionAtATime(String path) {
        site.clock().advance(Duration.ofMinutes(2));

        assertThat(site.visitor().get(path).status()).isEqualTo(200);
    }

    @Test
    void anEndorsementNeedsOneConnectionAtATime() {
        site.clock().advance(Duration.ofMinutes(2));

        var answer =
                site.visitor().post("/en/endorse", "name", "Ann", "email", "ann@example.org", "postalCode", "M5V 1A1");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(site.mails("ann@example.org")).hasSize(1);
    }

    /** The limit is asked with a connection of its own, which is given back before the transaction begins. */
    @Test
    void anEndorsementThatIsCountedAgainstItsNetworkNeedsOneConnectionAtATime() {
        site.clock().advance(Duration.ofMinutes(2));
        var visitor = site.visitor();

        var answer = visitor.send(visitor.request("/en/endorse")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Bob&email=bob@example.org&postalCode=M5V+1A1"))
                .build());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(site.mails("bob@example.org")).hasSize(1);
    }
}
