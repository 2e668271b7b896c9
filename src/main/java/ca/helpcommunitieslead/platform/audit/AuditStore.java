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

    private static final String ALL = """
            select number, at, actor, action, subject, details, previous_hash, hash from audit_entry order by number""";

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

    List<AuditEntry> all() {
        return sql.sql(ALL).query((row, _) -> entry(row)).list();
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
