package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Objection.State;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ObjectionStore {
    private static final String ROWS = """
            select o.id, o.priority, o.objection_en, o.objection_fr, o.answer_en, o.answer_fr, o.state, o.at, o.person_id,
                   o.lang, (select count(*) from desk_objection_use u where u.objection_id = o.id) as useful,
                   exists (select 1 from desk_objection_use u
                            where u.objection_id = o.id and u.person_id = :reader) as useful_to_reader
              from desk_objection o""";

    /** What others found useful first; the starter set before what came later. */
    private static final String SHOWN = ROWS + """

             where o.state in ('STARTER', 'ACCEPTED') order by useful desc, o.at, o.id""";

    private static final String WAITING = ROWS + " where o.state = 'WAITING' order by o.at, o.id limit :most";

    private static final String ADD = """
            insert into desk_objection (id, person_id, priority, lang, objection_en, objection_fr, answer_en, answer_fr,
                                        state, at)
            values (:id, :person, :priority, :lang, :objectionEn, :objectionFr, :answerEn, :answerFr, 'WAITING', :at)""";

    private static final String MOVE = """
            update desk_objection set state = :to where id = :id and state = :from""";

    private static final String USE = """
            insert into desk_objection_use (objection_id, person_id)
            select id, :person from desk_objection where id = :id and state in ('STARTER', 'ACCEPTED')
            on conflict do nothing""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient sql;

    ObjectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Objection> shown(PersonId reader) {
        return sql.sql(SHOWN)
                .param("reader", reader.value())
                .query((row, _) -> objection(row))
                .list();
    }

    List<Entered> waiting(int most) {
        return sql.sql(WAITING)
                .param("reader", NOBODY)
                .param("most", most)
                .query((row, _) -> entered(row))
                .list();
    }

    Optional<Entered> byId(ObjectionId id) {
        return sql.sql(ROWS + " where o.id = :id and o.person_id is not null")
                .param("reader", NOBODY)
                .param("id", id.value())
                .query((row, _) -> entered(row))
                .optional();
    }

    void add(ObjectionId id, PersonId by, String priority, Lang lang, Words words, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("person", by.value())
                .param("priority", priority.isEmpty() ? null : priority, Types.VARCHAR)
                .param("lang", lang.code())
                .param("objectionEn", lang == Lang.EN ? words.objection() : null, Types.VARCHAR)
                .param("objectionFr", lang == Lang.FR ? words.objection() : null, Types.VARCHAR)
                .param("answerEn", lang == Lang.EN ? words.answer() : null, Types.VARCHAR)
                .param("answerFr", lang == Lang.FR ? words.answer() : null, Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean move(ObjectionId id, State from, State to) {
        return sql.sql(MOVE)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Doing it twice changes nothing. */
    void use(ObjectionId id, PersonId by) {
        sql.sql(USE).param("id", id.value()).param("person", by.value()).update();
    }

    void useNoMore(ObjectionId id, PersonId by) {
        sql.sql("delete from desk_objection_use where objection_id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", by.value())
                .update();
    }

    long countRefusedBefore(Instant before) {
        return sql.sql("select count(*) from desk_objection where state = 'REFUSED' and at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int deleteRefusedBefore(Instant before) {
        return sql.sql("delete from desk_objection where state = 'REFUSED' and at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                objection(row),
                new PersonId(row.getObject("person_id", UUID.class)),
                Lang.parse(row.getString("lang")).orElseThrow());
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                Objects.requireNonNullElse(row.getString("priority"), ""),
                new LocalizedText(row.getString("objection_en"), row.getString("objection_fr")),
                new LocalizedText(row.getString("answer_en"), row.getString("answer_fr")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                row.getInt("useful"),
                row.getBoolean("useful_to_reader"));
    }

    /** What a member wrote. */
    record Words(String objection, String answer) {}

    /** One that a member entered. */
    record Entered(Objection objection, PersonId by, Lang lang) {}
}
