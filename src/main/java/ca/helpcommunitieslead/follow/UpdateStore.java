package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.follow.Update.Sending;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class UpdateStore {
    private static final String SELECT = """
            select id, state, version, subject_en, body_en, subject_fr, body_fr, only_lang, saved_by, saved_at, per_hour,
                   expected, started_at, reached, paced_until, ended_at
              from campaign_update""";

    private static final String ALL = SELECT + " order by coalesce(started_at, 'infinity') desc, saved_at desc";

    private static final String ADD = """
            insert into campaign_update (id, subject_en, body_en, subject_fr, body_fr, only_lang, saved_by, saved_at)
            values (:id, :subjectEn, :bodyEn, :subjectFr, :bodyFr, :only, :by, :at)""";

    private static final String SAVE = """
            update campaign_update
               set version = version + 1, subject_en = :subjectEn, body_en = :bodyEn, subject_fr = :subjectFr,
                   body_fr = :bodyFr, only_lang = :only, saved_by = :by, saved_at = :at
             where id = :id and version = :version and state = 'DRAFT'""";

    private static final String DELETE = "delete from campaign_update where id = :id and state = 'DRAFT'";

    private static final String START = """
            update campaign_update
               set state = 'SENDING', per_hour = :perHour, expected = :expected, started_at = :at, paced_until = :at
             where id = :id and version = :version and state = 'DRAFT'""";

    private static final String STOP =
            "update campaign_update set state = 'STOPPED' where id = :id and state = 'SENDING'";

    /** From the beginning: who got it is passed by. */
    private static final String GO_ON = """
            update campaign_update set state = 'SENDING', reached = null, paced_until = :at
             where id = :id and state = 'STOPPED'""";

    private static final String SENDING = "select id from campaign_update where state = 'SENDING' order by started_at";

    private static final String LOCK_SENDING = SELECT + " where id = :id and state = 'SENDING' for update skip locked";

    private static final String ADVANCE = """
            update campaign_update set reached = :reached, paced_until = :until where id = :id""";

    private static final String FINISH = """
            update campaign_update set state = 'FINISHED', ended_at = :at where id = :id and state = 'SENDING'""";

    private final JdbcClient sql;

    UpdateStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Drafts first, then what was sent, newest first. */
    List<Update> all() {
        return sql.sql(ALL).query((row, _) -> update(row)).list();
    }

    Optional<Update> find(UpdateId id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> update(row))
                .optional();
    }

    void add(UpdateId id, UpdateWords words, PersonId by, Instant at) {
        words(ADD, id, words, by, at).update();
    }

    /** False where it was saved, sent or deleted since. */
    boolean save(UpdateId id, int version, UpdateWords words, PersonId by, Instant at) {
        return words(SAVE, id, words, by, at).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec words(String statement, UpdateId id, UpdateWords words, PersonId by, Instant at) {
        return sql.sql(statement)
                .param("id", id.value())
                .param("subjectEn", words.en().subject())
                .param("bodyEn", words.en().body())
                .param("subjectFr", words.fr().subject())
                .param("bodyFr", words.fr().body())
                .param("only", code(words.only()))
                .param("by", by.value())
                .param("at", Timestamp.from(at));
    }

    private static @Nullable String code(@Nullable Lang lang) {
        return lang == null ? null : lang.code();
    }

    boolean delete(UpdateId id) {
        return sql.sql(DELETE).param("id", id.value()).update() == 1;
    }

    boolean start(UpdateId id, int version, int perHour, long expected, Instant at) {
        return sql.sql(START)
                        .param("id", id.value())
                        .param("version", version)
                        .param("perHour", perHour)
                        .param("expected", expected)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean stop(UpdateId id) {
        return sql.sql(STOP).param("id", id.value()).update() == 1;
    }

    boolean goOn(UpdateId id, Instant at) {
        return sql.sql(GO_ON)
                        .param("id", id.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<UpdateId> sending() {
        return sql.sql(SENDING)
                .query((row, _) -> new UpdateId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Locked until the transaction ends; empty where another node has it, or it is not being sent any more. */
    Optional<Update> lockSending(UpdateId id) {
        return sql.sql(LOCK_SENDING)
                .param("id", id.value())
                .query((row, _) -> update(row))
                .optional();
    }

    void advance(UpdateId id, @Nullable EndorsementId reached, Instant pacedUntil) {
        sql.sql(ADVANCE)
                .param("id", id.value())
                .param("reached", reached == null ? null : reached.value(), Types.OTHER)
                .param("until", Timestamp.from(pacedUntil))
                .update();
    }

    void finish(UpdateId id, Instant at) {
        sql.sql(FINISH).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    private static Update update(ResultSet row) throws SQLException {
        var only = row.getString("only_lang");
        return new Update(
                new UpdateId(row.getObject("id", UUID.class)),
                UpdateState.valueOf(row.getString("state")),
                row.getInt("version"),
                new UpdateWords(
                        new UpdateWords.Text(row.getString("subject_en"), row.getString("body_en")),
                        new UpdateWords.Text(row.getString("subject_fr"), row.getString("body_fr")),
                        only == null ? null : Lang.parse(only).orElseThrow()),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getTimestamp("saved_at").toInstant(),
                sending(row));
    }

    private static Optional<Sending> sending(ResultSet row) throws SQLException {
        var startedAt = row.getTimestamp("started_at");
        if (startedAt == null) return Optional.empty();
        var reached = row.getObject("reached", UUID.class);
        var endedAt = row.getTimestamp("ended_at");
        return Optional.of(new Sending(
                row.getInt("per_hour"),
                row.getLong("expected"),
                startedAt.toInstant(),
                reached == null ? null : new EndorsementId(reached),
                row.getTimestamp("paced_until").toInstant(),
                endedAt == null ? null : endedAt.toInstant()));
    }
}
