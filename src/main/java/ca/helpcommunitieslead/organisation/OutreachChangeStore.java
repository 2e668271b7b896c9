package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.OutreachChange.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of what became of each entry of the outreach log. */
@Component
final class OutreachChangeStore {
    private static final String ADD = """
            insert into organisation_outreach_change (outreach_id, at, step, actor, municipality_code, activity, what,
                                                      by_when, outcome)
            select w.id, :at, :step, :actor, w.municipality_code, w.activity, w.what, w.by_when, w.outcome
              from organisation_outreach w where w.id = :id""";

    private static final String OF = """
            select step, at, actor, municipality_code, activity, what, by_when, outcome
              from organisation_outreach_change where outreach_id = :id order by id desc""";

    private final JdbcClient sql;

    OutreachChangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes how the entry stands now. */
    void add(OutreachId id, Step step, OutreachAuthor by, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("step", step.name())
                .param("actor", by.actor().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** Newest first. */
    List<OutreachChange> of(OutreachId id) {
        return sql.sql(OF)
                .param("id", id.value())
                .query((row, _) -> change(row))
                .list();
    }

    private static OutreachChange change(ResultSet row) throws SQLException {
        return new OutreachChange(
                Step.valueOf(row.getString("step")),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class)).map(PersonId::new),
                new MunicipalityCode(row.getString("municipality_code")),
                OutreachActivity.valueOf(row.getString("activity")),
                row.getString("what"),
                Optional.ofNullable(row.getObject("by_when", LocalDate.class)),
                row.getString("outcome"));
    }
}
