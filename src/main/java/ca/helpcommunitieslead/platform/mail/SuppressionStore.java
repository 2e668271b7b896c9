package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.mail.Suppression.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SuppressionStore {
    private static final String ADD = """
            insert into mail_suppression (recipient, id, reason, detail, at)
            values (:recipient, :id, :reason, :detail, :at)
            on conflict (recipient) do nothing""";

    /** Mails that another worker holds at this moment are seen to when it lets go of them. */
    private static final String GIVE_UP_WAITING = """
            update outbox_mail set state = 'DEAD', last_error = :error
             where id in (select id from outbox_mail
                           where lower(recipient) = :recipient and state = 'WAITING' and not even_if_stopped
                             for update skip locked)""";

    private static final String HOLDS = "select exists (select 1 from mail_suppression where recipient = :recipient)";

    private static final String FOUND = " from mail_suppression where position(:part in recipient) > 0";

    private static final String PAGE = "select recipient, id, reason, detail, at" + FOUND
            + " order by at desc, recipient limit :limit offset :offset";

    private final JdbcClient sql;

    SuppressionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first reason stays. */
    void add(Suppression suppression) {
        sql.sql(ADD)
                .param("recipient", suppression.recipient())
                .param("id", suppression.id().value())
                .param("reason", suppression.reason().name())
                .param("detail", suppression.detail())
                .param("at", Timestamp.from(suppression.at()))
                .update();
    }

    void giveUpWaiting(EmailAddress recipient, String error) {
        sql.sql(GIVE_UP_WAITING)
                .param("recipient", recipient.lowerCase())
                .param("error", error)
                .update();
    }

    boolean holds(EmailAddress recipient) {
        return sql.sql(HOLDS)
                .param("recipient", recipient.lowerCase())
                .query(Boolean.class)
                .single();
    }

    /** Those whose address holds this part, newest first. */
    List<Suppression> page(String part, int limit, long offset) {
        return sql.sql(PAGE)
                .param("part", part)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> suppression(row))
                .list();
    }

    private static Suppression suppression(ResultSet row) throws SQLException {
        return new Suppression(
                new SuppressionId(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                Reason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getTimestamp("at").toInstant());
    }

    long count(String part) {
        return sql.sql("select count(*)" + FOUND)
                .param("part", part)
                .query(Long.class)
                .single();
    }

    boolean remove(SuppressionId id) {
        return sql.sql("delete from mail_suppression where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
