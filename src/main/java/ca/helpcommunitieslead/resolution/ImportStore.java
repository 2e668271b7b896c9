package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ImportStore {
    private static final String ADD = """
            insert into resolution_import (key, person, at, filename, content)
            values (:key, :person, :at, :filename, :content)""";

    private static final String BY_KEY = """
            select key, person, at, filename, content, recorded_at, recorded
              from resolution_import where key = :key and person = :person""";

    private static final String FINISH = """
            update resolution_import set recorded_at = :at, recorded = :recorded
             where key = :key and recorded_at is null""";

    private static final String FORGET = "delete from resolution_import where at < :before";

    /** One import records at a time, so that each sees what the one before has recorded. */
    private static final String ONE_AT_A_TIME = "lock table resolution_import in share row exclusive mode";

    private final JdbcClient sql;

    ImportStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Import handedIn) {
        sql.sql(ADD)
                .param("key", handedIn.key())
                .param("person", handedIn.person().value())
                .param("at", Timestamp.from(handedIn.at()))
                .param("filename", handedIn.filename())
                .param("content", handedIn.content())
                .update();
    }

    Optional<Import> byKey(String key, PersonId person) {
        return sql.sql(BY_KEY)
                .param("key", key)
                .param("person", person.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Import read(ResultSet row) throws SQLException {
        var recordedAt = row.getTimestamp("recorded_at");
        return new Import(
                row.getString("key"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getString("filename"),
                row.getString("content"),
                recordedAt == null ? null : recordedAt.toInstant(),
                row.getObject("recorded", Integer.class));
    }

    void waitForTurn() {
        sql.sql(ONE_AT_A_TIME).update();
    }

    /** Whether it had not been finished before. */
    boolean finish(String key, Instant at, int recorded) {
        return sql.sql(FINISH)
                        .param("key", key)
                        .param("at", Timestamp.from(at))
                        .param("recorded", recorded)
                        .update()
                == 1;
    }

    void forgetBefore(Instant before) {
        sql.sql(FORGET).param("before", Timestamp.from(before)).update();
    }
}
