package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.CountedCouncil;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.threshold.Crossing.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ThresholdStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('threshold'))::text";

    private static final String MEMBERS = """
            select municipality_code, resolution_key, decided_on, counted_at, current_term
              from threshold_member order by counted_at, decided_on, municipality_code""";

    private static final String REMOVE_OTHERS =
            "delete from threshold_member where not municipality_code = any (string_to_array(:codes, ','))";

    private static final String SAVE = """
            insert into threshold_member (municipality_code, resolution_key, decided_on, counted_at, current_term)
            values (:code, :key, :day, :now, :currentTerm)
            on conflict (municipality_code) do update set resolution_key = excluded.resolution_key,
                   decided_on = excluded.decided_on, current_term = excluded.current_term""";

    private static final String CHANGE =
            "insert into threshold_history (at, municipality_code, entered) values (:at, :code, :entered)";

    private static final String HISTORY =
            "select at, municipality_code, entered from threshold_history order by at, number";

    private static final String CROSSINGS =
            "select id, crossed_at, closed_at from threshold_crossing order by crossed_at desc, id desc";

    private static final String PARTS = """
            select municipality_code, resolution_key, decided_on from threshold_crossing_council
             where crossing_id = :id order by position""";

    private static final String ADD = "insert into threshold_crossing (id, crossed_at) values (:id, :at)";

    private static final String ADD_PART = """
            insert into threshold_crossing_council (crossing_id, position, municipality_code, resolution_key,
                                                    decided_on)
            values (:id, :position, :code, :key, :day)""";

    private static final String CLOSE =
            "update threshold_crossing set closed_at = :at where id = :id and closed_at is null";

    private final JdbcClient sql;

    ThresholdStore(JdbcClient sql) {
        this.sql = sql;
    }

    void lock() {
        sql.sql(LOCK).query(String.class).list();
    }

    List<Member> members() {
        return sql.sql(MEMBERS)
                .query((row, _) -> new Member(
                        new MunicipalityCode(row.getString("municipality_code")),
                        new ResolutionKey(row.getString("resolution_key")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getTimestamp("counted_at").toInstant(),
                        row.getBoolean("current_term")))
                .list();
    }

    void keepOnly(List<MunicipalityCode> councils) {
        var codes =
                String.join(",", councils.stream().map(MunicipalityCode::value).toList());
        sql.sql(REMOVE_OTHERS).param("codes", codes).update();
    }

    /** A council that is in the count already keeps the time at which it came in. */
    void save(CountedCouncil council, Instant now) {
        sql.sql(SAVE)
                .param("code", council.council().value())
                .param("key", council.first().key().value())
                .param("day", council.first().decision().day())
                .param("now", Timestamp.from(now))
                .param("currentTerm", council.currentTerm())
                .update();
    }

    void add(CountChange change) {
        sql.sql(CHANGE)
                .param("at", Timestamp.from(change.at()))
                .param("code", change.council().value())
                .param("entered", change.entered())
                .update();
    }

    List<CountChange> history() {
        return sql.sql(HISTORY)
                .query((row, _) -> new CountChange(
                        row.getTimestamp("at").toInstant(),
                        new MunicipalityCode(row.getString("municipality_code")),
                        row.getBoolean("entered")))
                .list();
    }

    List<Crossing> crossings() {
        return sql.sql(CROSSINGS).query((row, _) -> header(row)).list().stream()
                .map(crossing -> new Crossing(crossing.id(), crossing.at(), crossing.closed(), parts(crossing.id())))
                .toList();
    }

    Optional<Crossing> openCrossing() {
        return crossings().stream().filter(Crossing::isOpen).findFirst();
    }

    private static Header header(ResultSet row) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new Header(
                row.getObject("id", UUID.class),
                row.getTimestamp("crossed_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }

    private List<Part> parts(UUID id) {
        return sql.sql(PARTS)
                .param("id", id)
                .query((row, _) -> new Part(
                        new MunicipalityCode(row.getString("municipality_code")),
                        new ResolutionKey(row.getString("resolution_key")),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    void add(Crossing crossing) {
        sql.sql(ADD)
                .param("id", crossing.id())
                .param("at", Timestamp.from(crossing.at()))
                .update();
        for (int position = 0; position < crossing.councils().size(); position++) {
            var part = crossing.councils().get(position);
            sql.sql(ADD_PART)
                    .param("id", crossing.id())
                    .param("position", position + 1)
                    .param("code", part.council().value())
                    .param("key", part.resolution().value())
                    .param("day", part.decidedOn())
                    .update();
        }
    }

    void close(Crossing crossing, Instant at) {
        sql.sql(CLOSE)
                .param("id", crossing.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A crossing before its councils are read, so that no connection is held while another is asked for. */
    private record Header(UUID id, Instant at, @Nullable Instant closed) {}
}
