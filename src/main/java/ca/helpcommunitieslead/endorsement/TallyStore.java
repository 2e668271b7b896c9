package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsements.Tally;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counting without a row that everybody waits for: each change is an event of its own, and the events are added up a
 * little later. An event names a place, never a person.
 */
@Component
final class TallyStore {
    static final int AT_ONCE = 20_000;

    private static final String ADD = """
            insert into endorsement_event (at, municipality_code, change) values (:at, :municipality, :change)""";

    /** Rows that another node is adding up are locked and passed by, so that none is counted twice. */
    private static final String FOLD = """
            with waiting as (
                select id from endorsement_event where tallied_at is null
                 order by id limit :atOnce for update skip locked),
            marked as (
                update endorsement_event e set tallied_at = :at from waiting where e.id = waiting.id
                returning e.municipality_code, e.change),
            folded as (
                insert into endorsement_tally (municipality_code, individuals)
                select municipality_code, sum(change) from marked group by municipality_code order by municipality_code
                on conflict (municipality_code)
                do update set individuals = endorsement_tally.individuals + excluded.individuals
                returning 1)
            select count(*) from marked""";

    private static final String COUNTED = "update endorsement_counted set counted_at = :at";

    private static final String TALLY = """
            select (select coalesce(sum(individuals), 0)::bigint from endorsement_tally) as individuals, counted_at
              from endorsement_counted""";

    private static final String IN = """
            select coalesce(sum(individuals), 0)::bigint from endorsement_tally where municipality_code = :municipality""";

    private static final String RECOUNT = "select count(*) from endorsement where state = 'CONFIRMED'";

    private final JdbcClient sql;

    TallyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes that somebody joined, in the caller's transaction. */
    void joined(Endorsement endorsement, Instant at) {
        add(endorsement, 1, at);
    }

    void left(Endorsement endorsement, Instant at) {
        add(endorsement, -1, at);
    }

    private void add(Endorsement endorsement, int change, Instant at) {
        sql.sql(ADD)
                .param("at", Timestamp.from(at))
                .param(
                        "municipality",
                        endorsement
                                .municipalityCode()
                                .map(MunicipalityCode::value)
                                .orElse(""))
                .param("change", change)
                .update();
    }

    /** Adds up a batch of events; gives how many there were. */
    long fold(Instant at) {
        return sql.sql(FOLD)
                .param("at", Timestamp.from(at))
                .param("atOnce", AT_ONCE)
                .query(Long.class)
                .single();
    }

    void counted(Instant at) {
        sql.sql(COUNTED).param("at", Timestamp.from(at)).update();
    }

    Tally tally() {
        return sql.sql(TALLY)
                .query((row, _) -> new Tally(
                        row.getLong("individuals"),
                        row.getTimestamp("counted_at").toInstant()))
                .single();
    }

    long in(MunicipalityCode municipality) {
        return sql.sql(IN)
                .param("municipality", municipality.value())
                .query(Long.class)
                .single();
    }

    long recount() {
        return sql.sql(RECOUNT).query(Long.class).single();
    }
}
