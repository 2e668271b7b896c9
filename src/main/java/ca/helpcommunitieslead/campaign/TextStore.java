package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Translation.Step;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class TextStore {
    private static final String ADD_TEXT = """
            insert into text (kind, key, position)
            values (:kind, :key, (select count(*) from text where kind = :kind))
            on conflict (kind, key) do nothing""";

    private static final String LOCK = "select key from text where kind = :kind and key = :key for update";

    private static final String RETRACT = """
            update text set retracted_at = :at where kind = :kind and key = :key and retracted_at is null""";

    private static final String UNRETRACT = "update text set retracted_at = null where kind = :kind and key = :key";

    private static final String EDITS = """
            select e.kind, e.key, e.number, e.body, e.en_at, e.fr_at, e.person, e.at, e.note, en.at as en_on,
                   fr.at as fr_on
              from text_edit e
              join text t on t.kind = e.kind and t.key = e.key
              left join text_edit en on en.kind = e.kind and en.key = e.key and en.number = e.en_at
              left join text_edit fr on fr.kind = e.kind and fr.key = e.key and fr.number = e.fr_at
            """;

    private static final String EDITS_OF = EDITS + "where e.kind = :kind and e.key = :key order by e.number desc";

    private static final String EDIT = EDITS + "where e.kind = :kind and e.key = :key and e.number = :number";

    private static final String LATEST_EDITS = EDITS + """
             where e.number = (select max(number) from text_edit l where l.kind = e.kind and l.key = e.key)
             order by t.kind, t.position, t.key""";

    private static final String LATEST_EDIT = EDITS_OF + " limit 1";

    private static final String ADD_EDIT = """
            insert into text_edit (kind, key, number, body, en_at, fr_at, person, at, note)
            values (:kind, :key, :number, cast(:body as jsonb), :enAt, :frAt, :person, :at, :note)""";

    private static final String PUBLICATIONS = """
            select p.kind, p.key, p.version, p.revision, p.edit, p.at, p.person is null as starter,
                   t.retracted_at is not null as retracted, p.note, e.body, e.en_at, e.fr_at, en.at as en_on,
                   fr.at as fr_on
              from text_publication p
              join text t on t.kind = p.kind and t.key = p.key
              join text_edit e on e.kind = p.kind and e.key = p.key and e.number = p.edit
              left join text_edit en on en.kind = e.kind and en.key = e.key and en.number = e.en_at
              left join text_edit fr on fr.kind = e.kind and fr.key = e.key and fr.number = e.fr_at
            """;

    private static final String CURRENT = PUBLICATIONS + """
             where not exists (select 1 from text_publication l
                                where l.kind = p.kind and l.key = p.key
                                  and (l.version, l.revision) > (p.version, p.revision))
             order by t.kind, t.position, t.key""";

    private static final String PUBLICATIONS_OF = PUBLICATIONS + """
             where p.kind = :kind and p.key = :key order by p.version desc, p.revision desc""";

    private static final String ADD_PUBLICATION = """
            insert into text_publication (kind, key, version, revision, edit, person, at, note)
            values (:kind, :key, :version, :revision, :edit, :person, :at, :note)""";

    private static final String SCHEDULE = """
            insert into text_schedule (kind, key, edit, new_version, person, due_at, note)
            values (:kind, :key, :edit, :newVersion, :person, :due, :note)
            on conflict (kind, key) do update set edit = excluded.edit, new_version = excluded.new_version,
                   person = excluded.person, due_at = excluded.due_at, note = excluded.note""";

    private static final String UNSCHEDULE = "delete from text_schedule where kind = :kind and key = :key";

    private static final String SCHEDULES = """
            select kind, key, edit, new_version, person, due_at, note from text_schedule order by due_at""";

    private static final String EDITION = "select coalesce(max(number), 0) from ask_edition";

    private static final String EDITION_SINCE = "select since from ask_edition where number = :number";

    private static final String LOCK_EDITIONS = "select pg_advisory_xact_lock(hashtext('ask_edition'))::text";

    private static final String ADD_EDITION = """
            insert into ask_edition (number, asks, since)
            select coalesce((select max(number) from ask_edition), 0) + 1,
                   coalesce(jsonb_object_agg(key, version), '{}'), :at
              from (select p.key, max(p.version) as version
                      from text_publication p
                      join text t on t.kind = p.kind and t.key = p.key
                     where p.kind = 'ASK' and t.retracted_at is null
                     group by p.key) latest""";

    private final JdbcClient sql;
    private final JsonMapper json;

    TextStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** True where it was not there before. */
    boolean add(TextId id) {
        return of(id, ADD_TEXT).update() == 1;
    }

    /** Keeps others from saving or publishing the text until the transaction ends; false where there is no such text. */
    boolean lock(TextId id) {
        return !of(id, LOCK).query(String.class).list().isEmpty();
    }

    boolean retract(TextId id, Instant at) {
        return of(id, RETRACT).param("at", Timestamp.from(at)).update() == 1;
    }

    void unretract(TextId id) {
        of(id, UNRETRACT).update();
    }

    /** Newest first. */
    List<TextEdit> edits(TextId id) {
        return of(id, EDITS_OF).query((row, _) -> edit(row)).list();
    }

    Optional<TextEdit> edit(TextId id, int number) {
        return of(id, EDIT).param("number", number).query((row, _) -> edit(row)).optional();
    }

    Optional<TextEdit> latestEdit(TextId id) {
        return of(id, LATEST_EDIT).query((row, _) -> edit(row)).optional();
    }

    List<TextEdit> latestEdits() {
        return sql.sql(LATEST_EDITS).query((row, _) -> edit(row)).list();
    }

    private TextEdit edit(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new TextEdit(
                id(row),
                row.getInt("number"),
                body(row),
                translation(row),
                person == null ? null : new PersonId(person),
                row.getTimestamp("at").toInstant(),
                row.getString("note"));
    }

    void add(TextEdit edit) {
        of(edit.id(), ADD_EDIT)
                .param("number", edit.number())
                .param("body", json(edit.body()))
                .param("enAt", number(edit.translation().en()))
                .param("frAt", number(edit.translation().fr()))
                .param("person", value(edit.person()))
                .param("at", Timestamp.from(edit.at()))
                .param("note", edit.note())
                .update();
    }

    /** What each text says now, also where it is retracted. */
    List<PublishedText> current() {
        return sql.sql(CURRENT).query((row, _) -> publication(row)).list();
    }

    /** Newest first. */
    List<PublishedText> publications(TextId id) {
        return of(id, PUBLICATIONS_OF).query((row, _) -> publication(row)).list();
    }

    private PublishedText publication(ResultSet row) throws SQLException {
        return new PublishedText(
                id(row),
                row.getInt("version"),
                row.getInt("revision"),
                row.getInt("edit"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("starter"),
                row.getBoolean("retracted"),
                body(row),
                translation(row),
                row.getString("note"));
    }

    void publish(TextId id, int version, int revision, int edit, @Nullable PersonId person, Instant at, String note) {
        of(id, ADD_PUBLICATION)
                .param("version", version)
                .param("revision", revision)
                .param("edit", edit)
                .param("person", value(person))
                .param("at", Timestamp.from(at))
                .param("note", note)
                .update();
    }

    void schedule(TextSchedule schedule) {
        of(schedule.id(), SCHEDULE)
                .param("edit", schedule.edit())
                .param("newVersion", schedule.newVersion())
                .param("person", schedule.person().value())
                .param("due", Timestamp.from(schedule.due()))
                .param("note", schedule.note())
                .update();
    }

    boolean unschedule(TextId id) {
        return of(id, UNSCHEDULE).update() == 1;
    }

    /** The earliest first. */
    List<TextSchedule> schedules() {
        return sql.sql(SCHEDULES)
                .query((row, _) -> new TextSchedule(
                        id(row),
                        row.getInt("edit"),
                        row.getBoolean("new_version"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getTimestamp("due_at").toInstant(),
                        row.getString("note")))
                .list();
    }

    int edition() {
        return sql.sql(EDITION).query(Integer.class).single();
    }

    Optional<Instant> editionSince(int number) {
        return sql.sql(EDITION_SINCE)
                .param("number", number)
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    /** One after the other, whichever asks are published at once. */
    void addEdition(Instant at) {
        sql.sql(LOCK_EDITIONS).query(String.class).list();
        sql.sql(ADD_EDITION).param("at", Timestamp.from(at)).update();
    }

    private JdbcClient.StatementSpec of(TextId id, String statement) {
        return sql.sql(statement).param("kind", id.kind().name()).param("key", id.key());
    }

    private static TextId id(ResultSet row) throws SQLException {
        return new TextId(TextKind.valueOf(row.getString("kind")), row.getString("key"));
    }

    private static Translation translation(ResultSet row) throws SQLException {
        return new Translation(step(row, "en"), step(row, "fr"));
    }

    private static @Nullable Step step(ResultSet row, String lang) throws SQLException {
        var edit = row.getInt(lang + "_at");
        return row.wasNull()
                ? null
                : new Step(
                        edit,
                        Objects.requireNonNull(row.getTimestamp(lang + "_on")).toInstant());
    }

    private static @Nullable Integer number(@Nullable Step step) {
        return step == null ? null : step.edit();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private TextBody body(ResultSet row) throws SQLException {
        var stored = json.readValue(row.getString("body"), new TypeReference<StoredBody>() {});
        var fields = new TreeMap<String, LocalizedText>();
        stored.fields().forEach((name, words) -> {
            if (words.en() != null || words.fr() != null) fields.put(name, new LocalizedText(words.en(), words.fr()));
        });
        return new TextBody(fields, stored.attributes());
    }

    private String json(TextBody body) {
        var fields = new TreeMap<String, StoredWords>();
        body.fields().forEach((name, text) -> fields.put(name, new StoredWords(text.en(), text.fr())));
        return json.writeValueAsString(new StoredBody(fields, new TreeMap<>(body.attributes())));
    }

    /** How a body lies in the database. */
    private record StoredBody(Map<String, StoredWords> fields, Map<String, String> attributes) {}

    private record StoredWords(
            @Nullable String en, @Nullable String fr) {}
}
