package ca.helpcommunitieslead.endorsement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names in the public list: those that readers reported or that became others, and what staff decided on them. */
@Component
final class NameStore {
    /** Since when somebody should look: the oldest report that is open, or the change to another name; null: not at all. */
    private static final String SINCE = """
            least((select min(r.at) from endorsement_report r where r.endorsement_id = e.id and r.closed_at is null),
                  case when e.name_hidden and (e.name_checked_at is null or e.name_checked_at < e.name_changed_at)
                       then e.name_changed_at end)""";

    private static final String LISTED = "e.state in ('CONFIRMED', 'INVALID') and (e.shows_name or e.name_hidden)";

    private static final String WAIT = """
            from endorsement e
             where e.id in (select endorsement_id from endorsement_report where closed_at is null
                            union
                            select id from endorsement
                             where name_hidden and shows_name and name_changed_at is not null
                               and (name_checked_at is null or name_checked_at < name_changed_at))
               and e.state = 'CONFIRMED' and (e.shows_name or e.name_hidden)""";

    private static final String WAITING = "select %s, %s as since %s order by since, e.id limit :most"
            .formatted(EndorsementStore.COLUMNS, SINCE, WAIT);

    private static final String COUNT = "select count(*) from (select 1 %s limit :most) waiting".formatted(WAIT);

    private static final String FIND = "select %s, %s as since from endorsement e where e.id = :id and %s"
            .formatted(EndorsementStore.COLUMNS, SINCE, LISTED);

    private static final String DECIDE = """
            update endorsement e set name_hidden = :hidden, name_checked_at = :at
             where e.id = :id and %s and (e.name_hidden <> :hidden or %s is not null)
            returning %s""".formatted(LISTED, SINCE, EndorsementStore.COLUMNS);

    private final JdbcClient sql;

    NameStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Named> waiting(int most) {
        return sql.sql(WAITING)
                .param("most", most)
                .query((row, _) -> named(row))
                .list();
    }

    int count(int most) {
        return sql.sql(COUNT).param("most", most).query(Integer.class).single();
    }

    /** Somebody whose name is, or without the staff would be, in the public list. */
    Optional<Named> find(EndorsementId id) {
        return sql.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> named(row))
                .optional();
    }

    private static Named named(ResultSet row) throws SQLException {
        var since = row.getTimestamp("since");
        return new Named(
                EndorsementStore.endorsement(row), Optional.ofNullable(since).map(Timestamp::toInstant));
    }

    /** Empty where there is no such name, or it stands so already. */
    Optional<Endorsement> decide(EndorsementId id, boolean hidden, Instant at) {
        return sql.sql(DECIDE)
                .param("id", id.value())
                .param("hidden", hidden)
                .param("at", Timestamp.from(at))
                .query((row, _) -> EndorsementStore.endorsement(row))
                .optional();
    }

    /**
     * Somebody with a name in the list.
     *
     * @param since when it began to wait for somebody to look; empty where it does not
     */
    record Named(Endorsement person, Optional<Instant> since) {}
}
