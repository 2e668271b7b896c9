package ca.helpcommunitieslead.platform.audit;

import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AuditStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('audit_entry'))::text";

    private static final String LAST = "select number, hash from audit_entry order by number desc limit 1";

    private static final String APPEND = """
            insert into audit_entry (number, at, actor, action, subject, details, previous_hash, hash)
            values (:number, :at, :actor, :action, :subject, :details, :previous, :hash)""";

    private static final String COLUMNS = "number, at, actor, action, subject, details, previous_hash, hash";

    private static final String AFTER = """
            select %s from audit_entry where number > :number order by number limit :most""".formatted(COLUMNS);

    /** Goes from one action to the next without reading what lies between. */
    private static final String ACTIONS = """
            with recursive known as (
                (select action from audit_entry order by action limit 1)
                union all
                select (select a.action from audit_entry a where a.action > known.action order by a.action limit 1)
                  from known where known.action is not null)
            select action from known where action is not null order by action""";

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The end of the chain, held until the transaction ends. */
    Last lockLast() {
        sql.sql(LOCK).query(String.class).list();
        return sql.sql(LAST)
                .query((row, _) -> new Last(row.getLong("number"), row.getString("hash")))
                .optional()
                .orElse(new Last(0, AuditEntry.BEFORE_THE_FIRST));
    }

    void append(AuditEntry entry) {
        sql.sql(APPEND)
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor().value())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    /** The entries after this number, oldest first. */
    List<AuditEntry> after(long number, int most) {
        return sql.sql(AFTER)
                .param("number", number)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    /** At most so many, newest first. */
    List<AuditEntry> find(AuditFilter wanted, int most) {
        var filter = wanted.where();
        return sql.sql("select " + COLUMNS + " from audit_entry" + filter.sql() + " order by number desc limit :most")
                .params(filter.parameters())
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    List<String> actions() {
        return sql.sql(ACTIONS).query((row, _) -> row.getString("action")).list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    record Last(long number, String hash) {}
}
