package ca.helpcommunitieslead.identity;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to sign in that work no more, and sessions that are over. */
@Component
final class SignInTraceStore {
    private static final String LINKS = "from sign_in_link where expires_at <= :before";

    private static final String SESSIONS = "from spring_session where expiry_time <= :before";

    private final JdbcClient sql;

    SignInTraceStore(JdbcClient sql) {
        this.sql = sql;
    }

    long links(Instant expiredBefore) {
        return count(LINKS, Timestamp.from(expiredBefore));
    }

    long deleteLinks(Instant expiredBefore) {
        return delete(LINKS, Timestamp.from(expiredBefore));
    }

    long sessions(Instant now) {
        return count(SESSIONS, now.toEpochMilli());
    }

    long deleteSessions(Instant now) {
        return delete(SESSIONS, now.toEpochMilli());
    }

    private long count(String which, Object before) {
        return sql.sql("select count(*) " + which)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private long delete(String which, Object before) {
        return sql.sql("delete " + which).param("before", before).update();
    }
}
