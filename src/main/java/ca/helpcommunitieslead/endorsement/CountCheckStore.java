package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.CountCheck.Difference;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Compares and rebuilds the sums. Each comparison is one statement, and so sees one moment. */
@Component
final class CountCheckStore {
    private static final String PEOPLE = """
            person as (
                select kind, place, riding, inviter, sum(people)::bigint as people from (
                    select 'INDIVIDUAL' as kind, coalesce(municipality_code, '') as place, riding, inviter, count(*) as people
                      from endorsement where state = 'CONFIRMED' group by 2, 3, 4
                    union all
                    select 'PAPER', coalesce(municipality_code, ''), riding, '', count(*)
                      from endorsement_paper_line where state = 'COUNTED' group by 2, 3
                    union all
                    select kind, municipality_code, riding, inviter, sum(people)
                      from endorsement_anonymous group by 1, 2, 3, 4) counted
                 group by 1, 2, 3, 4)""";

    private static final String DIFFERENCES = """
            with %s,
            event as (
                select kind, municipality_code as place, riding, day, inviter, sum(change)::bigint as logged,
                       coalesce(sum(change) filter (where tallied_at is not null), 0)::bigint as added
                  from endorsement_event group by 1, 2, 3, 4, 5),
            measured (dimension, kind, key, sum, added, logged, people) as (
                select 'place', kind, place, 0, added, logged, 0 from event
                union all select 'riding', kind, riding::text, 0, added, logged, 0 from event
                union all select 'day', kind, day::text, 0, added, logged, logged from event
                union all select 'inviter', kind, inviter, 0, added, logged, 0 from event where kind = 'INDIVIDUAL'
                union all select 'place', kind, place, 0, 0, 0, people from person
                union all select 'riding', kind, riding::text, 0, 0, 0, people from person
                union all select 'inviter', kind, inviter, 0, 0, 0, people from person where kind = 'INDIVIDUAL'
                union all select 'place', 'INDIVIDUAL', municipality_code, individuals, 0, 0, 0 from endorsement_tally
                union all select 'place', 'PAPER', municipality_code, paper, 0, 0, 0 from endorsement_tally
                union all select 'riding', 'INDIVIDUAL', riding::text, individuals, 0, 0, 0 from endorsement_tally_riding
                union all select 'riding', 'PAPER', riding::text, paper, 0, 0, 0 from endorsement_tally_riding
                union all select 'day', 'INDIVIDUAL', day::text, individuals, 0, 0, 0 from endorsement_tally_day
                union all select 'day', 'PAPER', day::text, paper, 0, 0, 0 from endorsement_tally_day
                union all select 'inviter', 'INDIVIDUAL', inviter, individuals, 0, 0, 0 from endorsement_tally_inviter)
            select dimension, kind, key, sum(sum)::bigint as sum, sum(added)::bigint as added,
                   sum(logged)::bigint as logged, sum(people)::bigint as people
              from measured group by dimension, kind, key
            having sum(sum) <> sum(added) or sum(logged) <> sum(people)
             order by dimension, kind, key limit :most""".formatted(PEOPLE);

    /** Sets the log right by further events: what happened before stays as it was written. */
    private static final String CORRECT = """
            with %s
            insert into endorsement_event (at, day, kind, municipality_code, riding, inviter, change)
            select :at, (:at at time zone (select time_zone from campaign))::date, kind, place, riding, inviter, sum(people)
              from (select kind, place, riding, inviter, people from person
                    union all
                    select kind, municipality_code, riding, inviter, -sum(change) from endorsement_event
                     group by 1, 2, 3, 4) compared
             group by kind, place, riding, inviter having sum(people) <> 0""".formatted(PEOPLE);

    private static final List<String> REBUILD = List.of("""
            update endorsement_event set tallied_at = :at where tallied_at is null""", """
            delete from endorsement_tally""", """
            delete from endorsement_tally_riding""", """
            delete from endorsement_tally_day""", """
            delete from endorsement_tally_inviter""", """
            insert into endorsement_tally (municipality_code, individuals, paper)
            select municipality_code, coalesce(sum(change) filter (where kind = 'INDIVIDUAL'), 0),
                   coalesce(sum(change) filter (where kind = 'PAPER'), 0)
              from endorsement_event where tallied_at is not null group by municipality_code""", """
            insert into endorsement_tally_riding (riding, individuals, paper)
            select riding, coalesce(sum(change) filter (where kind = 'INDIVIDUAL'), 0),
                   coalesce(sum(change) filter (where kind = 'PAPER'), 0)
              from endorsement_event where tallied_at is not null group by riding""", """
            insert into endorsement_tally_day (day, individuals, paper)
            select day, coalesce(sum(change) filter (where kind = 'INDIVIDUAL'), 0),
                   coalesce(sum(change) filter (where kind = 'PAPER'), 0)
              from endorsement_event where tallied_at is not null group by day""", """
            insert into endorsement_tally_inviter (inviter, individuals)
            select inviter, sum(change) from endorsement_event
             where tallied_at is not null and kind = 'INDIVIDUAL' group by inviter""");

    private static final String ADD = """
            insert into endorsement_check (at, checked_by, individuals, paper, differences, rebuilt, corrections)
            values (:at, :by, :individuals, :paper, cast(:differences as jsonb), :rebuilt, :corrections)""";

    private static final String NEWEST = """
            select at, individuals, paper, differences, rebuilt, corrections from endorsement_check
             order by id desc limit :most""";

    private final JdbcClient sql;
    private final JsonMapper json;

    CountCheckStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Difference> differences(int most) {
        return sql.sql(DIFFERENCES)
                .param("most", most)
                .query((row, _) -> new Difference(
                        row.getString("dimension"),
                        row.getString("kind"),
                        row.getString("key"),
                        row.getLong("sum"),
                        row.getLong("added"),
                        row.getLong("logged"),
                        row.getLong("people")))
                .list();
    }

    /** Gives how many events that took. */
    int correctLog(Instant at) {
        return sql.sql(CORRECT).param("at", Timestamp.from(at)).update();
    }

    /** Needs the tally's lock. What is written meanwhile is added up afterwards. */
    void rebuild(Instant at) {
        for (var statement : REBUILD) {
            var prepared = sql.sql(statement);
            (statement.contains(":at") ? prepared.param("at", Timestamp.from(at)) : prepared).update();
        }
    }

    void add(CountCheck check, @Nullable PersonId by) {
        sql.sql(ADD)
                .param("at", Timestamp.from(check.at()))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("individuals", check.individuals())
                .param("paper", check.paper())
                .param("differences", json.writeValueAsString(check.differences()))
                .param("rebuilt", check.rebuilt())
                .param("corrections", check.corrections())
                .update();
    }

    /** The newest first. */
    List<CountCheck> newest(int most) {
        return sql.sql(NEWEST).param("most", most).query((row, _) -> check(row)).list();
    }

    Optional<CountCheck> newest() {
        return newest(1).stream().findFirst();
    }

    private CountCheck check(ResultSet row) throws SQLException {
        return new CountCheck(
                row.getTimestamp("at").toInstant(),
                row.getLong("individuals"),
                row.getLong("paper"),
                json.readValue(row.getString("differences"), new TypeReference<List<Difference>>() {}),
                row.getBoolean("rebuilt"),
                row.getInt("corrections"));
    }
}
