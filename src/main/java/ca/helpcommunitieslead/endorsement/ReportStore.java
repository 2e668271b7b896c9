package ca.helpcommunitieslead.endorsement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers reported of public entries, until somebody has looked at it. */
@Component
final class ReportStore {
    private static final String ADD = """
            insert into endorsement_report (id, endorsement_id, reason, words, at)
            select :id, e.id, :reason, :words, :at
              from endorsement e
             where e.number = :number
               and (select count(*) from endorsement_report r
                     where r.endorsement_id = e.id and r.closed_at is null) < :most""";

    private static final String SELECT = """
            select r.id, r.endorsement_id, e.number, e.name, r.reason, r.words, r.at
              from endorsement_report r join endorsement e on e.id = r.endorsement_id""";

    private static final String WAITING = SELECT + " where r.closed_at is null order by r.at, r.id limit :most";

    private static final String BY_ID = SELECT + " where r.id = :id";

    private static final String ABOUT = SELECT + " where r.endorsement_id = :endorsement order by r.at, r.id";

    private static final String CLOSE =
            "update endorsement_report set closed_at = :at where id = :id and closed_at is null";

    private static final String CLOSE_ALL = """
            update endorsement_report set closed_at = :at where endorsement_id = :endorsement and closed_at is null""";

    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps a report, unless so many about the same entry wait already. */
    void add(UUID id, long number, ReportReason reason, String words, Instant at, int most) {
        sql.sql(ADD)
                .param("id", id)
                .param("number", number)
                .param("reason", reason.name())
                .param("words", words)
                .param("at", Timestamp.from(at))
                .param("most", most)
                .update();
    }

    /** What nobody has looked at, the oldest first. */
    List<EntryReport> waiting(int most) {
        return sql.sql(WAITING)
                .param("most", most)
                .query((row, _) -> report(row))
                .list();
    }

    Optional<EntryReport> find(UUID id) {
        return sql.sql(BY_ID).param("id", id).query((row, _) -> report(row)).optional();
    }

    /** Everything that was reported of one person, also what is closed. */
    List<EntryReport> about(EndorsementId endorsement) {
        return sql.sql(ABOUT)
                .param("endorsement", endorsement.value())
                .query((row, _) -> report(row))
                .list();
    }

    /** Notes that somebody has looked; false where that was noted before. */
    boolean close(UUID id, Instant at) {
        return sql.sql(CLOSE).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    /** Notes that somebody has looked at everything that was reported of one person. */
    void closeAll(EndorsementId endorsement, Instant at) {
        sql.sql(CLOSE_ALL)
                .param("endorsement", endorsement.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static EntryReport report(ResultSet row) throws SQLException {
        return new EntryReport(
                row.getObject("id", UUID.class),
                new EndorsementId(row.getObject("endorsement_id", UUID.class)),
                row.getLong("number"),
                row.getString("name"),
                ReportReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getTimestamp("at").toInstant());
    }
}
