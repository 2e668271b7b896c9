package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Mail.Handling;
import ca.helpcommunitieslead.platform.mail.Mail.Kind;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.Outbox.Progress;
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
    static final String COLUMNS =
            "id, recipient, lang, topic, kind, subject, text_body, html_body, unsubscribe_address, created_at, reply_to";

    private static final String ADD = """
            insert into outbox_mail (id, recipient, lang, topic, kind, even_if_stopped, about, batch, subject, text_body,
                                     html_body, unsubscribe_address, created_at, next_attempt_at, reply_to)
            values (:id, :recipient, :lang, :topic, :kind, :evenIfStopped, :about, :batch, :subject, :text, :html,
                    :unsubscribe, :at, :at, :replyTo)""";

    private static final String UNSENT = """
            select %s from outbox_mail
             where state = 'WAITING' and (:to = '' or lower(recipient) = :to)
             order by id desc limit 500""".formatted(COLUMNS);

    private static final String ALL_SENT = """
            update outbox_mail set state = 'SENT', sent_at = created_at, text_body = '', html_body = '', reply_to = null,
                   attempts = attempts + 1
             where state = 'WAITING'""";

    private static final String NOTE = """
            update outbox_mail set last_error = :error
             where id = :id and lower(recipient) = :recipient
            returning id""";

    private static final String PROGRESS_OF = """
            select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'SENT') as sent,
                   count(*) filter (where state = 'DEAD') as dead, count(*) filter (where state = 'DROPPED') as dropped
              from outbox_mail where""";
    private static final String PROGRESS = PROGRESS_OF + " batch = :id";
    private static final String PROGRESS_ABOUT = PROGRESS_OF + " about = :id";

    private static final String CALL_BACK = """
            delete from outbox_mail where batch = :batch and state = 'WAITING' returning about""";

    private static final String CALL_BACK_ABOUT = """
            delete from outbox_mail where about = :about and topic = :topic and state = 'WAITING'""";

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
            "delete from mail_stop where recipient = :recipient and topic = :topic",
            "delete from mail_suppression where recipient = :recipient");

    private final JdbcClient sql;

    OutboxStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Waiting mail, Handling handling) {
        var replyTo = mail.replyTo();
        sql.sql(ADD)
                .param("id", mail.id())
                .param("recipient", mail.to().value())
                .param("lang", mail.lang().code())
                .param("topic", mail.topic().name())
                .param("kind", handling.kind().name())
                .param("evenIfStopped", handling.evenIfStopped())
                .param("about", handling.about(), Types.OTHER)
                .param("batch", handling.batch(), Types.OTHER)
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("unsubscribe", mail.unsubscribeAddress())
                .param("at", Timestamp.from(mail.at()))
                .param("replyTo", replyTo == null ? null : replyTo.value(), Types.VARCHAR)
                .update();
    }

    /** What was not sent, newest first; an empty address means everybody's. */
    List<Waiting> unsent(String to) {
        return sql.sql(UNSENT)
                .param("to", to.toLowerCase(Locale.ROOT))
                .query((row, _) -> waiting(row))
                .list();
    }

    static Waiting waiting(ResultSet row) throws SQLException {
        var replyTo = row.getString("reply_to");
        return new Waiting(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("recipient")),
                Lang.parse(row.getString("lang")).orElseThrow(),
                Topic.valueOf(row.getString("topic")),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("unsubscribe_address"),
                row.getTimestamp("created_at").toInstant(),
                replyTo == null ? null : new EmailAddress(replyTo));
    }

    void allSent() {
        sql.sql(ALL_SENT).update();
    }

    /** Writes down what a mail server said later; false where no such mail went to this address. */
    boolean note(MailId id, EmailAddress recipient, String words) {
        return sql.sql(NOTE)
                .param("id", id.value())
                .param("recipient", recipient.lowerCase())
                .param("error", words)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Progress progress(UUID batch) {
        return progress(PROGRESS, batch);
    }

    Progress progressAbout(UUID about) {
        return progress(PROGRESS_ABOUT, about);
    }

    private Progress progress(String query, UUID id) {
        return sql.sql(query)
                .param("id", id)
                .query((row, _) -> new Progress(
                        row.getLong("waiting"), row.getLong("sent"), row.getLong("dead"), row.getLong("dropped")))
                .single();
    }

    /** A mail that is being sent at this moment is waited for, and stays. */
    List<UUID> callBack(UUID batch) {
        return sql.sql(CALL_BACK)
                .param("batch", batch)
                .query((row, _) -> row.getObject("about", UUID.class))
                .list();
    }

    void callBack(UUID about, Topic topic) {
        sql.sql(CALL_BACK_ABOUT)
                .param("about", about)
                .param("topic", topic.name())
                .update();
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

    /**
     * A mail as it goes out.
     *
     * @param replyTo who gets the answer; null: the campaign
     */
    record Waiting(
            UUID id,
            EmailAddress to,
            Lang lang,
            Topic topic,
            Kind kind,
            String subject,
            String text,
            String html,
            String unsubscribeAddress,
            Instant at,
            @Nullable EmailAddress replyTo) {}

    record Subscription(EmailAddress recipient, Topic topic) {}
}
