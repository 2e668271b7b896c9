package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class WindowStore {
    private static final String ALL = """
            select decided_at, decided_by, closes_at, grace_days, message_en, message_fr from endorsement_window
             order by id desc""";

    private static final String NEWEST = ALL + " limit 1";

    private static final String ADD = """
            insert into endorsement_window (decided_at, decided_by, closes_at, grace_days, message_en, message_fr)
            values (:at, :by, :closes, :grace, :en, :fr)""";

    private final JdbcClient sql;

    WindowStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<EndorsementWindow> newest() {
        return sql.sql(NEWEST).query((row, _) -> window(row)).optional();
    }

    /** The newest first. */
    List<EndorsementWindow> all() {
        return sql.sql(ALL).query((row, _) -> window(row)).list();
    }

    private static EndorsementWindow window(ResultSet row) throws SQLException {
        var closes = row.getTimestamp("closes_at");
        var english = row.getString("message_en");
        var french = row.getString("message_fr");
        return new EndorsementWindow(
                row.getTimestamp("decided_at").toInstant(),
                new PersonId(row.getObject("decided_by", UUID.class)),
                closes == null ? null : closes.toInstant(),
                row.getInt("grace_days"),
                english == null && french == null ? null : new LocalizedText(english, french));
    }

    void add(EndorsementWindow window) {
        sql.sql(ADD)
                .param("at", Timestamp.from(window.decidedAt()))
                .param("by", window.by().value())
                .param("closes", window.closing().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("grace", window.graceDays())
                .param("en", window.ownMessage().map(LocalizedText::en).orElse(null), Types.VARCHAR)
                .param("fr", window.ownMessage().map(LocalizedText::fr).orElse(null), Types.VARCHAR)
                .update();
    }
}
