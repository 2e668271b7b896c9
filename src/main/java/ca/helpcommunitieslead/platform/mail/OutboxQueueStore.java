package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as {@link OutboxWorker} empties it. */
@Component
final class OutboxQueueStore {
    private static final String NEXT_DUE = """
            select %s, attempts, even_if_stopped,
                   kind <> 'TRANSACTION' and not even_if_stopped and exists (
                       select 1 from mail_stop s where s.recipient = lower(m.recipient) and s.topic = m.topic) as stopped
              from outbox_mail m
             where state = 'WAITING' and next_attempt_at <= :now
             order by priority, next_attempt_at limit 1 for update of m skip locked""".formatted(OutboxStore.COLUMNS);

    private static final String SENT = """
            update outbox_mail set state = 'SENT', sent_at = :at, text_body = '', html_body = '', reply_to = null,
                   attempts = attempts + 1
             where id = :id""";

    private static final String RETRY = """
            update outbox_mail set attempts = attempts + 1, next_attempt_at = :next, last_error = :error where id = :id""";

    private static final String DEAD = """
            update outbox_mail set state = 'DEAD', attempts = attempts + 1, last_error = :error where id = :id""";

    private static final String DROPPED = """
            update outbox_mail set state = 'DROPPED', text_body = '', html_body = '', reply_to = null where id = :id""";

    private final JdbcClient sql;

    OutboxQueueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One mail whose time has come; its row stays locked until the transaction ends, and others pass it by. */
    Optional<Due> nextDue(Instant now) {
        return sql.sql(NEXT_DUE)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Due(
                        OutboxStore.waiting(row),
                        row.getInt("attempts"),
                        row.getBoolean("even_if_stopped"),
                        row.getBoolean("stopped")))
                .optional();
    }

    /** The words go once they are delivered: they hold links that only their reader should have. */
    void sent(UUID id, Instant at) {
        sql.sql(SENT).param("id", id).param("at", Timestamp.from(at)).update();
    }

    void retry(UUID id, Instant next, String error) {
        sql.sql(RETRY)
                .param("id", id)
                .param("next", Timestamp.from(next))
                .param("error", error)
                .update();
    }

    void dead(UUID id, String error) {
        sql.sql(DEAD).param("id", id).param("error", error).update();
    }

    /** Its reader wants no more of this, so nobody needs its words. */
    void dropped(UUID id) {
        sql.sql(DROPPED).param("id", id).update();
    }

    /**
     * A mail whose time has come.
     *
     * @param stopped its reader stopped the topic meanwhile
     */
    record Due(Waiting mail, int attempts, boolean evenIfStopped, boolean stopped) {}
}
