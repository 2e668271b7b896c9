package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.mail.DeadLetters.Figures;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class DeadLetterStore {
    private static final String FIGURES = """
            select (select count(*) from outbox_mail where state = 'WAITING') as waiting,
                   (select count(*) from outbox_mail where state = 'SENT' and sent_at >= :since) as sent,
                   (select count(*) from outbox_mail where state = 'DEAD') as dead""";

    private static final String PAGE = """
            select id, recipient, subject, attempts, coalesce(last_error, '') as why, created_at from outbox_mail
             where state = 'DEAD' order by created_at desc, id limit :limit offset :offset""";

    private static final String REVIVE = """
            update outbox_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
             where id = :id and state = 'DEAD'""";

    private static final String REMOVE = "delete from outbox_mail where id = :id and state = 'DEAD'";

    private final JdbcClient sql;

    DeadLetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    Figures figures(Instant sentSince) {
        return sql.sql(FIGURES)
                .param("since", Timestamp.from(sentSince))
                .query((row, _) -> new Figures(row.getLong("waiting"), row.getLong("sent"), row.getLong("dead")))
                .single();
    }

    List<DeadLetter> page(int limit, long offset) {
        return sql.sql(PAGE)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new DeadLetter(
                        new MailId(row.getObject("id", UUID.class)),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getInt("attempts"),
                        row.getString("why"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    boolean revive(MailId id, Instant now) {
        return sql.sql(REVIVE)
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean remove(MailId id) {
        return sql.sql(REMOVE).param("id", id.value()).update() == 1;
    }
}
