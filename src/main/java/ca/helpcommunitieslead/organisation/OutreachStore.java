package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.OutreachEntry.Owner;
import ca.helpcommunitieslead.platform.db.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OutreachStore {
    private static final String ROWS = """
            select w.id, w.organisation_id, o.name as organisation, w.municipality_code, w.activity, w.what, w.who,
                   w.by_when, w.outcome, w.state, w.created_at, w.updated_at
              from organisation_outreach w left join organisation o on o.id = w.organisation_id""";

    private static final String LOCK_BY_ID = ROWS + " where w.id = :id for update of w";

    /** The nearest first; what has no day comes after what has one. */
    private static final String IN_ORDER = """

             order by case w.state when 'PLANNED' then 0 else 1 end,
                      case when w.state = 'PLANNED' then w.by_when end nulls last, w.updated_at desc, w.id""";

    /** Of approved organisations and of the secretariat; what was dropped is in nobody's way. */
    private static final String AT_COUNCIL = ROWS + """

             where w.municipality_code = :municipality and w.state <> 'DROPPED'
               and (w.organisation_id is null or o.state = 'APPROVED')""" + IN_ORDER;

    private static final String ADD = """
            insert into organisation_outreach (id, organisation_id, municipality_code, activity, what, who, by_when,
                                               entered_by, created_at, updated_at)
            values (:id, :organisation, :municipality, :activity, :what, :who, :byWhen, :actor, :at, :at)""";

    private static final String CORRECT = """
            update organisation_outreach
               set municipality_code = :municipality, activity = :activity, what = :what, who = :who,
                   by_when = :byWhen, updated_at = :at
             where id = :id""";

    private static final String MOVE = """
            update organisation_outreach set state = :to, outcome = :outcome, updated_at = :at
             where id = :id and state = :from""";

    private static final String OWNERS = """
            select distinct o.id, o.name from organisation_outreach w join organisation o on o.id = w.organisation_id
             order by o.name""";

    private static final String DELETE_BEFORE = """
            delete from organisation_outreach where id in (
                   select id from organisation_outreach where updated_at < :before order by id limit :most
                   for update skip locked)""";

    private final JdbcClient sql;

    OutreachStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OutreachEntry> byId(OutreachId id) {
        return one(ROWS + " where w.id = :id", id);
    }

    private Optional<OutreachEntry> one(String query, OutreachId id) {
        return sql.sql(query)
                .param("id", id.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The same, and the row stays locked until the transaction ends. */
    Optional<OutreachEntry> lockById(OutreachId id) {
        return one(LOCK_BY_ID, id);
    }

    long count(OutreachFilter wanted) {
        var filter = where(wanted);
        return sql.sql("select count(*) from organisation_outreach w" + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    List<OutreachEntry> find(OutreachFilter wanted, int limit, int offset) {
        var filter = where(wanted);
        return sql.sql(ROWS + filter.sql() + IN_ORDER + " limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    private static Filter where(OutreachFilter wanted) {
        var municipality = wanted.municipality();
        var organisation = wanted.organisation();
        var state = wanted.state();
        return Filter.where()
                .andIfGiven(
                        "municipality",
                        municipality == null ? null : municipality.value(),
                        "w.municipality_code = :municipality")
                .andIfGiven(
                        "organisation",
                        organisation == null ? null : organisation.value(),
                        "w.organisation_id = :organisation")
                .andIfGiven(
                        "secretariat", wanted.secretariat() ? true : null, "(w.organisation_id is null) = :secretariat")
                .andIfGiven("state", state == null ? null : state.name(), "w.state = :state")
                .andIfGiven("today", wanted.overdueOn(), "w.state = 'PLANNED' and w.by_when < :today");
    }

    /** What approved organisations and the secretariat plan or did at a council. */
    List<OutreachEntry> at(MunicipalityCode municipality) {
        return sql.sql(AT_COUNCIL)
                .param("municipality", municipality.value())
                .query((row, _) -> entry(row))
                .list();
    }

    /** The organisations that have entries, by name. */
    List<Owner> owners() {
        return sql.sql(OWNERS)
                .query((row, _) -> new Owner(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        new OrganisationName(row.getString("name"))))
                .list();
    }

    void add(OutreachId id, OutreachAuthor by, OutreachPlan plan, Instant at) {
        sql.sql(ADD)
                .params(values(id, plan, at))
                .param(
                        "organisation",
                        by.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("actor", by.actor().map(PersonId::value).orElse(null), Types.OTHER)
                .param("byWhen", plan.day(), Types.DATE)
                .update();
    }

    private static Map<String, ?> values(OutreachId id, OutreachPlan plan, Instant at) {
        return Map.of(
                "id", id.value(),
                "municipality", plan.municipality().value(),
                "activity", plan.activity().name(),
                "what", plan.what(),
                "who", plan.who(),
                "at", Timestamp.from(at));
    }

    void correct(OutreachId id, OutreachPlan plan, Instant at) {
        sql.sql(CORRECT)
                .params(values(id, plan, at))
                .param("byWhen", plan.day(), Types.DATE)
                .update();
    }

    /** False where it does not stand as it was seen. */
    boolean move(OutreachEntry before, OutreachState to, String outcome, Instant at) {
        return sql.sql(MOVE)
                        .param("id", before.id().value())
                        .param("from", before.state().name())
                        .param("to", to.name())
                        .param("outcome", outcome)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    long countBefore(Instant before) {
        return sql.sql("select count(*) from organisation_outreach where updated_at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int deleteBefore(Instant before, int most) {
        return sql.sql(DELETE_BEFORE)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    private static OutreachEntry entry(ResultSet row) throws SQLException {
        return new OutreachEntry(
                new OutreachId(row.getObject("id", UUID.class)),
                owner(row),
                new OutreachPlan(
                        new MunicipalityCode(row.getString("municipality_code")),
                        OutreachActivity.valueOf(row.getString("activity")),
                        row.getString("what"),
                        row.getString("who"),
                        row.getObject("by_when", LocalDate.class)),
                OutreachState.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static Optional<Owner> owner(ResultSet row) throws SQLException {
        var id = row.getObject("organisation_id", UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Owner(new OrganisationId(id), new OrganisationName(row.getString("organisation"))));
    }
}
