package ca.helpcommunitieslead.platform.limits;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class RateLimitStore {
    private static final int AT_ONCE = 1000;

    /** A bucket that a request uses just now is passed by. */
    private static final String REMOVE_EXPIRED = """
            with batch as materialized (
                select id from rate_limit where expires_at < :now limit :atOnce for update skip locked)
            delete from rate_limit r using batch where r.id = batch.id""";

    private final JdbcClient sql;

    RateLimitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Forgets the buckets that are full again. */
    void removeExpired(Instant now) {
        while (removeSome(now) == AT_ONCE) {
            // The next batch.
        }
    }

    private int removeSome(Instant now) {
        return sql.sql(REMOVE_EXPIRED)
                .param("now", now.toEpochMilli())
                .param("atOnce", AT_ONCE)
                .update();
    }
}
