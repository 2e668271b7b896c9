package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsements.Tally;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            insert into endorsement_event (at, day, kind, municipality_code, riding, inviter, change)
            values (:at, (:at at time zone (select time_zone from campaign))::date, :kind, :municipality, :riding,
                    :inviter, :change)""";

    /** One adds up at a time, on whatever node. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('endorsement_tally'))::text";

    private static final String FOLD = """
            with waiting as (
                select id from endorsement_event where tallied_at is null order by id limit :atOnce),
            marked as (
                update endorsement_event e set tallied_at = :at from waiting where e.id = waiting.id
                returning e.municipality_code, e.riding, e.day, e.inviter,
                          case when e.kind = 'INDIVIDUAL' then e.change else 0 end as individuals,
                          case when e.kind = 'PAPER' then e.change else 0 end as paper),
            places as (
                insert into endorsement_tally as t (municipality_code, individuals, paper)
                select municipality_code, sum(individuals), sum(paper) from marked group by municipality_code
                on conflict (municipality_code) do update
                set individuals = t.individuals + excluded.individuals, paper = t.paper + excluded.paper),
            ridings as (
                insert into endorsement_tally_riding as t (riding, individuals, paper)
                select riding, sum(individuals), sum(paper) from marked group by riding
                on conflict (riding) do update
                set individuals = t.individuals + excluded.individuals, paper = t.paper + excluded.paper),
            days as (
                insert into endorsement_tally_day as t (day, individuals, paper)
                select day, sum(individuals), sum(paper) from marked group by day
                on conflict (day) do update
                set individuals = t.individuals + excluded.individuals, paper = t.paper + excluded.paper),
            inviters as (
                insert into endorsement_tally_inviter as t (inviter, individuals)
                select inviter, sum(individuals) from marked group by inviter
                on conflict (inviter) do update set individuals = t.individuals + excluded.individuals)
            select count(*) from marked""";

    private static final String COUNTED = "update endorsement_counted set counted_at = :at";

    private static final String TALLY = """
            select coalesce(sum(t.individuals), 0)::bigint as individuals, coalesce(sum(t.paper), 0)::bigint as paper,
                   (select counted_at from endorsement_counted) as counted_at
              from endorsement_tally t""";

    private static final String THROUGH = """
            select coalesce(sum(individuals), 0)::bigint from endorsement_tally_inviter where inviter = :inviter""";

    private static final String IN = """
            select coalesce(sum(individuals + paper), 0)::bigint from endorsement_tally where municipality_code = :municipality""";

    private static final String ON_PAPER_IN = """
            select coalesce(sum(paper), 0)::bigint from endorsement_tally where municipality_code = :municipality""";

    private static final String BY_PLACE = """
            select municipality_code, individuals + paper as people from endorsement_tally
             where individuals + paper > 0""";

    private static final String BY_DAY = "select day, individuals, paper from endorsement_tally_day order by day";

    private static final String RECOUNT = """
            select (select count(*) from endorsement where state = 'CONFIRMED')
                   + (select coalesce(sum(people), 0) from endorsement_anonymous where kind = 'INDIVIDUAL') as individuals,
                   (select count(*) from endorsement_paper_line where state = 'COUNTED')
                   + (select coalesce(sum(people), 0) from endorsement_anonymous where kind = 'PAPER') as paper""";

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
        var municipality =
                endorsement.municipalityCode().map(MunicipalityCode::value).orElse("");
        var said = endorsement.particulars();
        add(Kind.INDIVIDUAL, municipality, endorsement.standing().riding(), said.inviter(), change, at);
    }

    /**
     * Notes that there are so many more or fewer, in the caller's transaction.
     *
     * @param municipality a code, or empty
     * @param riding 0 where it cannot be told
     */
    void add(Kind kind, String municipality, int riding, String inviter, int change, Instant at) {
        sql.sql(ADD)
                .param("at", Timestamp.from(at))
                .param("kind", kind.name())
                .param("municipality", municipality)
                .param("riding", riding)
                .param("inviter", inviter)
                .param("change", change)
                .update();
    }

    /** Adds up a batch of events; gives how many there were. Needs a transaction. */
    long fold(Instant at) {
        lock();
        return sql.sql(FOLD)
                .param("at", Timestamp.from(at))
                .param("atOnce", AT_ONCE)
                .query(Long.class)
                .single();
    }

    /** Keeps others from adding up until the transaction ends. */
    void lock() {
        sql.sql(LOCK).query(String.class).list();
    }

    void counted(Instant at) {
        sql.sql(COUNTED).param("at", Timestamp.from(at)).update();
    }

    Tally tally() {
        return sql.sql(TALLY)
                .query((row, _) -> new Tally(
                        row.getLong("individuals"),
                        row.getLong("paper"),
                        row.getTimestamp("counted_at").toInstant()))
                .single();
    }

    long in(MunicipalityCode municipality) {
        return in(IN, municipality);
    }

    long onPaperIn(MunicipalityCode municipality) {
        return in(ON_PAPER_IN, municipality);
    }

    private long in(String statement, MunicipalityCode municipality) {
        return sql.sql(statement)
                .param("municipality", municipality.value())
                .query(Long.class)
                .single();
    }

    List<PlaceCounts.Place> byPlace() {
        return sql.sql(BY_PLACE)
                .query((row, _) -> new PlaceCounts.Place(
                        MunicipalityCode.parse(row.getString("municipality_code"))
                                .toOptional(),
                        row.getLong("people")))
                .list();
    }

    List<DayCount> byDay() {
        return sql.sql(BY_DAY)
                .query((row, _) -> new DayCount(
                        row.getObject("day", LocalDate.class), row.getLong("individuals"), row.getLong("paper")))
                .list();
    }

    Tally recount(Instant at) {
        return sql.sql(RECOUNT)
                .query((row, _) -> new Tally(row.getLong("individuals"), row.getLong("paper"), at))
                .single();
    }

    /** How many came by an invitation. */
    long through(String inviter) {
        return sql.sql(THROUGH).param("inviter", inviter).query(Long.class).single();
    }

    /** How a person endorsed. */
    enum Kind {
        /** Themselves, and confirmed. */
        INDIVIDUAL,
        /** On paper (R8). */
        PAPER
    }
}
