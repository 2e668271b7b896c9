package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class PaperStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('endorsement_paper'))::text";

    private static final String LOCK_SHARED =
            "select pg_advisory_xact_lock_shared(hashtext('endorsement_paper'))::text";

    private static final String LINES = """
            jsonb_to_recordset(cast(:lines as jsonb)) as l (line int, name text, name_key text, postal_code text,
                                                            mailbox text, municipality_code text, riding int)""";

    /** A shared mailbox makes no two names one person on paper; online it belongs to somebody who is counted. */
    private static final String KNOWN = """
            select l.line, exists (select 1 from endorsement e where e.number is not null
                                      and ((e.name_key = l.name_key and e.postal_code = l.postal_code)
                                           or e.mailbox = l.mailbox)) as online,
                   exists (select 1 from endorsement_paper_line p where p.state <> 'RETRACTED' and p.name_key = l.name_key
                              and (p.postal_code = l.postal_code or p.mailbox = l.mailbox)) as on_paper
              from %s""".formatted(LINES);

    private static final String ADD_BATCH = """
            insert into endorsement_paper_batch (id, place, collected_on, organiser, municipality_code, state, left_out,
                                                 entered_by, entered_at)
            values (:id, :place, :day, :organiser, :municipality, 'COUNTED', :leftOut, :by, :at)""";

    private static final String ADD_LINES = """
            insert into endorsement_paper_line (batch_id, line, name, name_key, postal_code, mailbox, municipality_code,
                                                riding, state)
            select :batch, l.line, l.name, l.name_key, l.postal_code, l.mailbox, l.municipality_code, l.riding, 'COUNTED'
              from %s""".formatted(LINES);

    private static final String BATCHES = """
            select b.id, b.number, b.place, b.collected_on, b.organiser, b.municipality_code, b.state, b.left_out,
                   b.entered_by, b.entered_at,
                   (select count(*) from endorsement_paper_line l where l.batch_id = b.id and l.state = 'COUNTED') as counted,
                   (select count(*) from endorsement_paper_line l where l.batch_id = b.id and l.state = 'SUPERSEDED') as online
              from endorsement_paper_batch b""";

    private static final String ALL = BATCHES + " order by b.number desc";

    private static final String BY_ID = BATCHES + " where b.id = :id";

    private static final String MOVE_BATCH =
            "update endorsement_paper_batch set state = :to where id = :id and state = :from";

    private static final String RETRACT = """
            update endorsement_paper_line set state = 'RETRACTED' where batch_id = :batch and state = 'COUNTED'
            returning municipality_code, riding""";

    /** Only lines whose person no other line counts meanwhile. */
    private static final String RESTORE = """
            update endorsement_paper_line l set state = 'COUNTED'
             where l.batch_id = :batch and l.state = 'RETRACTED'
               and not exists (select 1 from endorsement_paper_line p
                                where p.id <> l.id and p.state <> 'RETRACTED' and p.name_key = l.name_key
                                  and (p.postal_code = l.postal_code or p.mailbox = l.mailbox))
            returning municipality_code, riding""";

    private static final String SUPERSEDE = """
            with mine as (
                select l.id, l.state = 'COUNTED' as counted
                  from endorsement e
                  join endorsement_paper_line l on l.name_key = e.name_key
                   and (l.postal_code = e.postal_code or l.mailbox = e.mailbox)
                 where e.id = :endorsement and l.state in ('COUNTED', 'RETRACTED')
                   for update of l)
            update endorsement_paper_line l set state = 'SUPERSEDED', superseded_by = :endorsement
              from mine where mine.id = l.id
            returning mine.counted, l.municipality_code, l.riding""";

    private static final String ERASE = """
            delete from endorsement_paper_line l using endorsement e
             where e.id = :endorsement and e.number is not null
               and (l.superseded_by = e.id or (l.name_key = e.name_key and l.mailbox = e.mailbox))
            returning l.state = 'COUNTED' as counted, l.municipality_code, l.riding""";

    private final JdbcClient sql;
    private final JsonMapper json;

    PaperStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Lets one change of the paper lists happen at a time, and no confirmation beside it. */
    void lock() {
        sql.sql(LOCK).query(String.class).list();
    }

    /** Lets confirmations go on beside each other, but not beside a change of the paper lists. */
    void lockForConfirming() {
        sql.sql(LOCK_SHARED).query(String.class).list();
    }

    /** Which of these lines are counted already, by their numbers. */
    Known known(List<Line> lines) {
        var online = new HashSet<Integer>();
        var onPaper = new HashSet<Integer>();
        sql.sql(KNOWN).param("lines", json.writeValueAsString(lines)).query(row -> {
            if (row.getBoolean("online")) online.add(row.getInt("line"));
            if (row.getBoolean("on_paper")) onPaper.add(row.getInt("line"));
        });
        return new Known(online, onPaper);
    }

    void add(PaperBatchId id, PaperOrigin origin, List<Line> lines, Entry entry) {
        sql.sql(ADD_BATCH)
                .param("id", id.value())
                .param("place", origin.place())
                .param("day", origin.collectedOn())
                .param("organiser", origin.organiser())
                .param(
                        "municipality",
                        origin.municipalityCode().map(MunicipalityCode::value).orElse(null),
                        Types.VARCHAR)
                .param("leftOut", entry.leftOut())
                .param("by", entry.by().value())
                .param("at", Timestamp.from(entry.at()))
                .update();
        sql.sql(ADD_LINES)
                .param("batch", id.value())
                .param("lines", json.writeValueAsString(lines))
                .update();
    }

    /** The newest first. */
    List<PaperBatch> all() {
        return sql.sql(ALL).query((row, _) -> batch(row)).list();
    }

    Optional<PaperBatch> byId(PaperBatchId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> batch(row))
                .optional();
    }

    private static PaperBatch batch(ResultSet row) throws SQLException {
        var municipality = row.getString("municipality_code");
        return new PaperBatch(
                new PaperBatchId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new PaperOrigin(
                        row.getString("place"),
                        row.getObject("collected_on", LocalDate.class),
                        row.getString("organiser"),
                        municipality == null ? null : new MunicipalityCode(municipality)),
                PaperBatch.State.valueOf(row.getString("state")),
                row.getInt("counted"),
                row.getInt("online"),
                row.getInt("left_out"),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getTimestamp("entered_at").toInstant());
    }

    /** False where the batch is unknown, or in that state already. */
    boolean move(PaperBatchId id, PaperBatch.State from, PaperBatch.State to) {
        return sql.sql(MOVE_BATCH)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Where the lines are counted that no longer are. */
    List<Place> retract(PaperBatchId id) {
        return sql.sql(RETRACT)
                .param("batch", id.value())
                .query((row, _) -> place(row))
                .list();
    }

    /** Where the lines are counted that are again. */
    List<Place> restore(PaperBatchId id) {
        return sql.sql(RESTORE)
                .param("batch", id.value())
                .query((row, _) -> place(row))
                .list();
    }

    /** Has the person count online alone; where their lines were counted. */
    List<Place> supersede(EndorsementId endorsement) {
        return counted(SUPERSEDE, endorsement);
    }

    /** Deletes the lines of a person who erases themselves; where those were counted that were. */
    List<Place> erase(EndorsementId endorsement) {
        return counted(ERASE, endorsement);
    }

    private List<Place> counted(String statement, EndorsementId endorsement) {
        return sql
                .sql(statement)
                .param("endorsement", endorsement.value())
                .query((row, _) -> row.getBoolean("counted") ? Optional.of(place(row)) : Optional.<Place>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(Optional.ofNullable(row.getString("municipality_code")).orElse(""), row.getInt("riding"));
    }

    /** Who entered a list, when, and without how many of its lines. */
    record Entry(PersonId by, Instant at, int leftOut) {}

    /** The numbers of the lines whose people are counted already. */
    record Known(Set<Integer> online, Set<Integer> onPaper) {}

    /** Where a line is counted: a municipality's code or empty, and a riding or 0. */
    record Place(String municipality, int riding) {
        String key() {
            return municipality + " " + riding;
        }
    }

    /** A signature as it is written. */
    record Line(
            int line,
            String name,
            @JsonProperty("name_key") String nameKey,
            @JsonProperty("postal_code") String postalCode,
            @Nullable String mailbox,
            @JsonProperty("municipality_code") @Nullable String municipality,
            int riding) {
        Place place() {
            return new Place(municipality == null ? "" : municipality, riding);
        }
    }
}
