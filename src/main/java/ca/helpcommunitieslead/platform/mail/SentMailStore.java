package ca.helpcommunitieslead.platform.mail;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that nothing more will be done about. */
@Component
final class SentMailStore {
    private static final String OLD = """
            where (state = 'SENT' and sent_at <= :before) or (state in ('DEAD', 'DROPPED') and created_at <= :before)""";

    private static final String COUNT = "select count(*) from outbox_mail " + OLD;

    private static final String DELETE = """
            delete from outbox_mail where id in (
                select id from outbox_mail %s order by id limit :most for update skip locked)""".formatted(OLD);

    private final JdbcClient sql;

    SentMailStore(JdbcClient sql) {
        this.sql = sql;
    }

    long count(Instant before) {
        return sql.sql(COUNT)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int delete(Instant before, int most) {
        return sql.sql(DELETE)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
