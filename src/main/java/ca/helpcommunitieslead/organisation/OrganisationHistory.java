package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of what happened to each organisation. */
@Component
final class OrganisationHistory {
    private static final String OF = """
            select at, step, actor, reason, words from organisation_event where organisation_id = :id order by id desc""";

    private static final String ADD = """
            insert into organisation_event (organisation_id, at, step, actor, reason, words)
            values (:id, :at, :step, :actor, :reason, :words)""";

    private final JdbcClient sql;

    OrganisationHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<HistoryEntry> of(OrganisationId id) {
        return sql.sql(OF)
                .param("id", id.value())
                .query((row, _) -> new HistoryEntry(
                        HistoryEntry.Step.valueOf(row.getString("step")),
                        row.getTimestamp("at").toInstant(),
                        Optional.ofNullable(row.getObject("actor", UUID.class)).map(PersonId::new),
                        row.getString("reason"),
                        row.getString("words")))
                .list();
    }

    void add(OrganisationId id, HistoryEntry entry) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("at", Timestamp.from(entry.at()))
                .param("step", entry.step().name())
                .param("actor", entry.actor().map(PersonId::value).orElse(null), Types.OTHER)
                .param("reason", entry.reason())
                .param("words", entry.words())
                .update();
    }
}
