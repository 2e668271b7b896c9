package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CleanUp.CleanUpId;
import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class CleanUpStore {
    private static final String COLUMNS =
            "id, note, name, postal_code, mailbox, domain, network_key, municipality_code, requested_from, "
                    + "requested_until, only_state, state, total, handled, created_by, created_at, moved_by, started_at, ended_at";

    private static final String ALL =
            "select %s from endorsement_cleanup order by created_at desc, id desc limit 200".formatted(COLUMNS);

    private static final String BY_ID = "select %s from endorsement_cleanup where id = :id".formatted(COLUMNS);

    private static final String ADD = """
            insert into endorsement_cleanup (id, note, name, postal_code, mailbox, domain, network_key,
                                             municipality_code, requested_from, requested_until, only_state, state,
                                             created_by, created_at, moved_by)
            values (:id, :note, :name, :postalCode, :mailbox, :domain, :networkKey,
                    :municipality, :from, :until, :onlyState, :state, :by, :at, :by)""";

    /** Waits for a batch that is under way, and holds back the next. */
    private static final String MOVE = """
            update endorsement_cleanup set state = :to, moved_by = :by where id = :id and state in (:from)""";

    private static final String NEXT = """
            select %s from endorsement_cleanup where state in ('QUEUED', 'RUNNING', 'UNDOING')
             order by created_at, id limit 1 for update""".formatted(COLUMNS);

    private static final String BEGIN = """
            update endorsement_cleanup
               set state = 'RUNNING', total = :total, handled = 0, started_at = :at
             where id = :id and state = 'QUEUED'""";

    private static final String BEGIN_UNDOING = """
            update endorsement_cleanup c
               set handled = 0,
                   total = (select count(*) from endorsement e where e.set_aside_by = c.id and e.state = 'INVALID')
             where id = :id and state = 'UNDOING'""";

    private static final String PROGRESS = "update endorsement_cleanup set handled = handled + :more where id = :id";

    private static final String END = """
            update endorsement_cleanup set state = :to, ended_at = :at where id = :id""";

    private static final String OLD = """
            from endorsement_cleanup
             where (state = 'SAVED' and created_at < :at)
                or (ended_at < :at and (name <> '' or mailbox <> '' or network_key <> ''))""";

    private static final String REMOVE_UNUSED =
            "delete from endorsement_cleanup where state = 'SAVED' and created_at < :at";

    private static final String FORGET = """
            update endorsement_cleanup set name = '', mailbox = '', network_key = ''
             where ended_at < :at and (name <> '' or mailbox <> '' or network_key <> '')""";

    private final JdbcClient sql;

    CleanUpStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<CleanUp> all() {
        return sql.sql(ALL).query((row, _) -> cleanUp(row)).list();
    }

    Optional<CleanUp> byId(CleanUpId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> cleanUp(row))
                .optional();
    }

    void add(CleanUp added) {
        var query = added.query();
        sql.sql(ADD)
                .param("id", added.id().value())
                .param("note", added.note())
                .param("name", query.name())
                .param("postalCode", query.postalCode())
                .param("mailbox", query.mailbox())
                .param("domain", query.domain())
                .param("networkKey", query.networkKey())
                .param(
                        "municipality",
                        query.municipality() == null
                                ? null
                                : query.municipality().value())
                .param("from", timestamp(query.from()))
                .param("until", timestamp(query.until()))
                .param("onlyState", query.state() == null ? null : query.state().name())
                .param("state", added.state().name())
                .param("by", added.createdBy().value())
                .param("at", Timestamp.from(added.createdAt()))
                .update();
    }

    /** False where it does not stand so that it may. */
    boolean move(CleanUpId id, State to, PersonId by) {
        return sql.sql(MOVE)
                        .param("id", id.value())
                        .param("to", to.name())
                        .param("by", by.value())
                        .param("from", names(to))
                        .update()
                == 1;
    }

    private static List<String> names(State to) {
        return to.before().stream().map(State::name).toList();
    }

    /** The oldest that has something to do, locked until the transaction ends. */
    Optional<CleanUp> lockNext() {
        return sql.sql(NEXT).query((row, _) -> cleanUp(row)).optional();
    }

    void begin(CleanUpId id, long total, Instant at) {
        sql.sql(BEGIN)
                .param("id", id.value())
                .param("total", total)
                .param("at", Timestamp.from(at))
                .update();
    }

    void beginUndoing(CleanUpId id) {
        sql.sql(BEGIN_UNDOING).param("id", id.value()).update();
    }

    void progress(CleanUpId id, int more) {
        sql.sql(PROGRESS).param("id", id.value()).param("more", more).update();
    }

    /** Ends one that is locked. */
    void end(CleanUpId id, State to, Instant at) {
        sql.sql(END)
                .param("id", id.value())
                .param("to", to.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How many name somebody longer than they should. */
    long old(Instant at) {
        return sql.sql("select count(*) " + OLD)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Takes from those that ended whom they named; one that never ran goes, as without conditions it would find all. */
    long forget(Instant at) {
        long removed = sql.sql(REMOVE_UNUSED).param("at", Timestamp.from(at)).update();
        return removed + sql.sql(FORGET).param("at", Timestamp.from(at)).update();
    }

    private static CleanUp cleanUp(ResultSet row) throws SQLException {
        return new CleanUp(
                new CleanUpId(row.getObject("id", UUID.class)),
                row.getString("note"),
                query(row),
                State.valueOf(row.getString("state")),
                row.getLong("total"),
                row.getLong("handled"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                new PersonId(row.getObject("moved_by", UUID.class)),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static CleanUpQuery query(ResultSet row) throws SQLException {
        var municipality = row.getString("municipality_code");
        var state = row.getString("only_state");
        return new CleanUpQuery(
                row.getString("name"),
                row.getString("postal_code"),
                row.getString("mailbox"),
                row.getString("domain"),
                row.getString("network_key"),
                municipality == null ? null : new MunicipalityCode(municipality),
                instant(row, "requested_from"),
                instant(row, "requested_until"),
                state == null ? null : Endorsement.State.valueOf(state));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
