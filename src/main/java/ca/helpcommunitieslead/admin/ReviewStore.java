package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.identity.ReviewFile.Step;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ReviewStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:subject, 2130))::text";

    private static final String DECISIONS =
            "select count(*) from review_decision where subject = :subject and kind = :kind";

    private static final String DECIDE = """
            insert into review_decision (kind, subject, accepted, reason, words, decided_by, decided_at)
            values (:kind, :subject, :accepted, :reason, :words, :by, :at)""";

    private static final String NOTE = """
            insert into review_note (kind, subject, words, written_by, written_at)
            values (:kind, :subject, :words, :by, :at)""";

    private static final String OF = """
            select decided_at as at, decided_by as by, kind,
                   case when accepted then 'ACCEPTED' else 'REFUSED' end as step, reason, words, id
              from review_decision where subject = :subject
            union all
            select written_at, written_by, kind, 'NOTED', '', words, id from review_note where subject = :subject
             order by at, step, id""";

    private final JdbcClient sql;

    ReviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one decision about a thing be taken at a time, until the transaction ends. */
    void lock(String subject) {
        sql.sql(LOCK).param("subject", subject).query(String.class).list();
    }

    int decisions(String kind, String subject) {
        return sql.sql(DECISIONS)
                .param("kind", kind)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    void decide(PersonId by, String kind, String subject, Decision decision, Instant at) {
        sql.sql(DECIDE)
                .param("kind", kind)
                .param("subject", subject)
                .param("accepted", decision.accepted())
                .param("reason", decision.reason())
                .param("words", decision.words())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void note(PersonId by, String kind, String subject, String words, Instant at) {
        sql.sql(NOTE)
                .param("kind", kind)
                .param("subject", subject)
                .param("words", words)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Row> of(String subject) {
        return sql.sql(OF).param("subject", subject).query((row, _) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                row.getString("kind"),
                Step.valueOf(row.getString("step")),
                row.getString("reason"),
                row.getString("words"));
    }

    void forget(String subject) {
        for (var table : List.of(
                "delete from review_decision where subject = :subject",
                "delete from review_note where subject = :subject")) {
            sql.sql(table).param("subject", subject).update();
        }
    }

    record Row(Instant at, PersonId by, String kind, Step step, String reason, String words) {}
}
