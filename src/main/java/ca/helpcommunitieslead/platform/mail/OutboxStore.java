package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OutboxStore {
    private static final String COLUMNS =
            "id, recipient, lang, topic, subject, text_body, html_body, unsubscribe_address, created_at";

    private static final String ADD = """
            insert into outbox_mail (id, recipient, lang, topic, about, subject, text_body, html_body,
                                     unsubscribe_address, created_at, next_attempt_at)
            values (:id, :recipient, :lang, :topic, :about, :subject, :text, :html, :unsubscribe, :at, :at)""";

    private static final String NEXT_DUE = """
            select %s, attempts from outbox_mail
             where state = 'WAITING' and next_attempt_at <= :now
             order by next_attempt_at limit 1 for update skip locked""".formatted(COLUMNS);

    private static final String UNSENT = """
            select %s from outbox_mail
             where state = 'WAITING' and (:to = '' or lower(recipient) = :to)
             order by id desc limit 500""".formatted(COLUMNS);

    private static final String SENT = """
            update outbox_mail set state = 'SENT', sent_at = :at, text_body = '', html_body = '', attempts = attempts + 1
             where id = :id""";

    private static final String ALL_SENT = """
            update outbox_mail set state = 'SENT', sent_at = created_at, text_body = '', html_body = '',
                   attempts = attempts + 1
             where state = 'WAITING'""";

    private static final String RETRY = """
            update outbox_mail set attempts = attempts + 1, next_attempt_at = :next, last_error = :error where id = :id""";

    private static final String DEAD = """
            update outbox_mail set state = 'DEAD', attempts = attempts + 1, last_error = :error where id = :id""";

    private static final String ADD_STOP_TOKEN = """
            insert into mail_stop_token (token_hash, recipient, topic, about) values (:hash, :recipient, :topic, :about)""";

    private static final String BY_STOP_TOKEN = """
            select recipient, topic from mail_stop_token where token_hash = :hash""";

    private static final String STOP = """
            insert into mail_stop (recipient, topic, stopped_at) values (lower(:recipient), :topic, :at)
            on conflict do nothing""";

    private static final String RESUME = "delete from mail_stop where recipient = lower(:recipient) and topic = :topic";

    private static final String IS_STOPPED =
            "select exists (select 1 from mail_stop where recipient = lower(:recipient) and topic = :topic)";

    private static final List<String> FORGET = List.of(
            "delete from outbox_mail where lower(recipient) = :recipient and topic = :topic",
            "delete from mail_stop_token where lower(recipient) = :recipient and topic = :topic",
            "delete from mail_stop where recipient = :recipient and topic = :topic");

    private final JdbcClient sql;

    OutboxStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Waiting mail, @Nullable UUID about) {
        sql.sql(ADD)
                .param("id", mail.id())
                .param("recipient", mail.to().value())
                .param("lang", mail.lang().code())
                .param("topic", mail.topic().name())
                .param("about", about, Types.OTHER)
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("unsubscribe", mail.unsubscribeAddress())
                .param("at", Timestamp.from(mail.at()))
                .update();
    }

    /** One mail whose time has come; its row stays locked until the transaction ends, and others pass it by. */
    Optional<Due> nextDue(Instant now) {
        return sql.sql(NEXT_DUE)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Due(waiting(row), row.getInt("attempts")))
                .optional();
    }

    /** What was not sent, newest first; an empty address means everybody's. */
    List<Waiting> unsent(String to) {
        return sql.sql(UNSENT)
                .param("to", to.toLowerCase(Locale.ROOT))
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("recipient")),
                Lang.parse(row.getString("lang")).orElseThrow(),
                Topic.valueOf(row.getString("topic")),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("unsubscribe_address"),
                row.getTimestamp("created_at").toInstant());
    }

    /** The words go once they are delivered: they hold links that only their reader should have. */
    void sent(UUID id, Instant at) {
        sql.sql(SENT).param("id", id).param("at", Timestamp.from(at)).update();
    }

    void allSent() {
        sql.sql(ALL_SENT).update();
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

    void addStopToken(String hash, EmailAddress recipient, Topic topic, @Nullable UUID about) {
        sql.sql(ADD_STOP_TOKEN)
                .param("hash", hash)
                .param("recipient", recipient.value())
                .param("topic", topic.name())
                .param("about", about, Types.OTHER)
                .update();
    }

    Optional<Subscription> byStopToken(String hash) {
        return sql.sql(BY_STOP_TOKEN)
                .param("hash", hash)
                .query((row, _) -> new Subscription(
                        new EmailAddress(row.getString("recipient")), Topic.valueOf(row.getString("topic"))))
                .optional();
    }

    void stop(Subscription subscription, Instant at) {
        sql.sql(STOP)
                .param("recipient", subscription.recipient().value())
                .param("topic", subscription.topic().name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void resume(Subscription subscription) {
        sql.sql(RESUME)
                .param("recipient", subscription.recipient().value())
                .param("topic", subscription.topic().name())
                .update();
    }

    boolean isStopped(EmailAddress recipient, Topic topic) {
        return sql.sql(IS_STOPPED)
                .param("recipient", recipient.value())
                .param("topic", topic.name())
                .query(Boolean.class)
                .single();
    }

    void remove(UUID about) {
        sql.sql("delete from outbox_mail where about = :about")
                .param("about", about)
                .update();
    }

    void removeStopTokens(UUID about) {
        sql.sql("delete from mail_stop_token where about = :about")
                .param("about", about)
                .update();
    }

    void forget(EmailAddress address, Topic topic) {
        for (var statement : FORGET) {
            sql.sql(statement)
                    .param("recipient", address.lowerCase())
                    .param("topic", topic.name())
                    .update();
        }
    }

    record Waiting(
            UUID id,
            EmailAddress to,
            Lang lang,
            Topic topic,
            String subject,
            String text,
            String html,
            String unsubscribeAddress,
            Instant at) {}

    record Due(Waiting mail, int attempts) {}

    record Subscription(EmailAddress recipient, Topic topic) {}
}
