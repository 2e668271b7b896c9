package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events are the truth; {@code resolution.state} holds what they add up to, written in the same transaction. */
@Component
final class ResolutionStore {
    private static final String OPEN = """
            insert into resolution (id, key, municipality_code, decided_on, state)
            values (:id, :key, :council, :day, cast(:state as jsonb))""";

    private static final String APPEND = """
            insert into resolution_event (resolution_id, number, kind, at, actor, role, data)
            values (:id, :number, :kind, :at, :actor, :role, cast(:data as jsonb))""";

    private static final String SAVE_STATE = """
            update resolution set municipality_code = :council, decided_on = :day, state = cast(:state as jsonb)
             where id = :id""";

    private static final String STEPS = """
            select kind, at, actor, role, data from resolution_event where resolution_id = :id order by number""";

    private static final String ALL = "select state from resolution order by decided_on desc, id desc";

    private static final String OF_COUNCIL = """
            select state from resolution where municipality_code = :council order by decided_on desc, id desc""";

    private static final String RECORDED_BY = """
            select r.state from resolution r
              join resolution_event e on e.resolution_id = r.id and e.number = 1
             where e.actor = :person
             order by e.at desc, r.id desc""";

    private static final String BY_KEY = "select state from resolution where key = :key";

    // Not "for update": the threshold refers to records, and checking such a reference waits for that stronger lock.
    private static final String LOCK = BY_KEY + " for no key update";

    private final JdbcClient sql;
    private final JsonMapper json;

    ResolutionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void open(Resolution resolution) {
        sql.sql(OPEN)
                .param("id", resolution.id().value())
                .param("key", resolution.key().value())
                .param("council", resolution.council().value())
                .param("day", resolution.decision().day())
                .param("state", json.writeValueAsString(resolution))
                .update();
    }

    void append(Resolution resolution, RecordedStep step) {
        sql.sql(APPEND)
                .param("id", resolution.id().value())
                .param("number", resolution.history().size())
                .param("kind", step.kind())
                .param("at", Timestamp.from(step.at()))
                .param("actor", step.actor().value())
                .param("role", step.role())
                .param("data", json.writeValueAsString(step.event()))
                .update();
        sql.sql(SAVE_STATE)
                .param("id", resolution.id().value())
                .param("council", resolution.council().value())
                .param("day", resolution.decision().day())
                .param("state", json.writeValueAsString(resolution))
                .update();
    }

    List<RecordedStep> steps(ResolutionId id) {
        return sql.sql(STEPS)
                .param("id", id.value())
                .query((row, _) -> step(row))
                .list();
    }

    private RecordedStep step(ResultSet row) throws SQLException {
        return new RecordedStep(
                json.readValue(row.getString("data"), RecordedStep.typeOf(row.getString("kind"))),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getString("role"));
    }

    List<Resolution> all() {
        return sql.sql(ALL).query((row, _) -> state(row)).list();
    }

    List<Resolution> of(MunicipalityCode council) {
        return sql.sql(OF_COUNCIL)
                .param("council", council.value())
                .query((row, _) -> state(row))
                .list();
    }

    List<Resolution> recordedBy(PersonId person) {
        return sql.sql(RECORDED_BY)
                .param("person", person.value())
                .query((row, _) -> state(row))
                .list();
    }

    Optional<Resolution> byKey(String key) {
        return sql.sql(BY_KEY).param("key", key).query((row, _) -> state(row)).optional();
    }

    /** The record, which nobody else can change until the transaction ends. */
    Optional<Resolution> lock(ResolutionKey key) {
        return sql.sql(LOCK)
                .param("key", key.value())
                .query((row, _) -> state(row))
                .optional();
    }

    private Resolution state(ResultSet row) throws SQLException {
        return json.readValue(row.getString("state"), Resolution.class);
    }
}
