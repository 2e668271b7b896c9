package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.KeptRecords.Numbered;
import ca.helpcommunitieslead.resolution.KeptRecords.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private static final String ALL =
            "select id, revision from resolution where decided_on is not null order by decided_on desc, id desc";

    private static final String OF_COUNCILS = """
            select id, revision from resolution
             where municipality_code = any (string_to_array(:councils, ',')) and decided_on is not null
             order by decided_on desc, id desc""";

    private static final String SUPPORTING = """
            select state from resolution
             where state -> 'decision' -> 'particulars' -> 'supports' ->> 'value' = :parent
             order by decided_on desc, id desc""";

    private static final String BY_IDS = """
            select id, revision, state from resolution
             where id = any (cast(string_to_array(:ids, ',') as uuid[])) and decided_on is not null""";

    private static final String RECORDED_BY = """
            select r.state from resolution r
              join resolution_event e on e.resolution_id = r.id and e.number = 1
             where e.actor = :person and r.decided_on is not null
             order by e.at desc, r.id desc""";

    private static final String BY_KEY = "select state, decided_on from resolution where key = :key";

    private static final String PLANS_OF =
            "select state from resolution where decided_on is null and municipality_code = :council order by id";

    private static final String PLANS = "select state from resolution where decided_on is null order by id";

    // Not "for update": the threshold refers to records, and checking such a reference waits for that stronger lock.
    private static final String LOCK = BY_KEY + " for no key update";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final KeptRecords kept;

    ResolutionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
        this.kept = new KeptRecords(this::read);
    }

    void open(Matter matter) {
        sql.sql(OPEN)
                .param("id", matter.id().value())
                .param("key", matter.key().value())
                .param("council", matter.council().value())
                .param("day", day(matter), Types.DATE)
                .param("state", json.writeValueAsString(matter))
                .update();
    }

    void append(Matter matter, RecordedStep step) {
        sql.sql(APPEND)
                .param("id", matter.id().value())
                .param("number", matter.history().size())
                .param("kind", step.kind())
                .param("at", Timestamp.from(step.at()))
                .param("actor", step.actor() == null ? null : step.actor().value(), Types.OTHER)
                .param("role", step.role())
                .param("data", json.writeValueAsString(step.event()))
                .update();
        sql.sql(SAVE_STATE)
                .param("id", matter.id().value())
                .param("council", matter.council().value())
                .param("day", day(matter), Types.DATE)
                .param("state", json.writeValueAsString(matter))
                .update();
    }

    List<RecordedStep> steps(ResolutionId id) {
        return sql.sql(STEPS)
                .param("id", id.value())
                .query((row, _) -> step(row))
                .list();
    }

    private RecordedStep step(ResultSet row) throws SQLException {
        var actor = row.getObject("actor", UUID.class);
        return new RecordedStep(
                json.readValue(row.getString("data"), RecordedStep.typeOf(row.getString("kind"))),
                row.getTimestamp("at").toInstant(),
                actor == null ? null : new PersonId(actor),
                row.getString("role"));
    }

    List<Resolution> all() {
        var states = sql.sql(ALL).query((row, _) -> number(row)).list();
        kept.retain(states);
        return kept.of(states);
    }

    List<Resolution> of(MunicipalityCode council) {
        return of(List.of(council));
    }

    List<Resolution> of(Collection<MunicipalityCode> councils) {
        var codes = councils.stream().map(MunicipalityCode::value).collect(Collectors.joining(","));
        return kept.of(sql.sql(OF_COUNCILS)
                .param("councils", codes)
                .query((row, _) -> number(row))
                .list());
    }

    private static State number(ResultSet row) throws SQLException {
        return new State(row.getObject("id", UUID.class), row.getLong("revision"));
    }

    private List<Numbered> read(Collection<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query((row, _) -> new Numbered(row.getObject("id", UUID.class), row.getLong("revision"), state(row)))
                .list();
    }

    List<Resolution> supporting(ResolutionKey parent) {
        return sql.sql(SUPPORTING)
                .param("parent", parent.value())
                .query((row, _) -> state(row))
                .list();
    }

    List<Resolution> recordedBy(PersonId person) {
        return sql.sql(RECORDED_BY)
                .param("person", person.value())
                .query((row, _) -> state(row))
                .list();
    }

    List<Plan> plans() {
        return sql.sql(PLANS)
                .query((row, _) -> json.readValue(row.getString("state"), Plan.class))
                .list();
    }

    List<Plan> plans(MunicipalityCode council) {
        return sql.sql(PLANS_OF)
                .param("council", council.value())
                .query((row, _) -> json.readValue(row.getString("state"), Plan.class))
                .list();
    }

    Optional<Matter> byKey(String key) {
        return sql.sql(BY_KEY).param("key", key).query((row, _) -> matter(row)).optional();
    }

    /** The record, which nobody else can change until the transaction ends. */
    Optional<Matter> lock(ResolutionKey key) {
        return sql.sql(LOCK)
                .param("key", key.value())
                .query((row, _) -> matter(row))
                .optional();
    }

    private Matter matter(ResultSet row) throws SQLException {
        return row.getObject("decided_on") == null ? json.readValue(row.getString("state"), Plan.class) : state(row);
    }

    private static @Nullable LocalDate day(Matter matter) {
        return switch (matter) {
            case Plan _ -> null;
            case Resolution resolution -> resolution.decision().day();
        };
    }

    private Resolution state(ResultSet row) throws SQLException {
        return json.readValue(row.getString("state"), Resolution.class);
    }
}
