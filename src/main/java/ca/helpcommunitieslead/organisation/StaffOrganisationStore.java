package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.platform.db.Filter;
import ca.helpcommunitieslead.platform.text.Spelling;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations in every state for staff. */
@Component
final class StaffOrganisationStore {
    private final JdbcClient sql;

    StaffOrganisationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What waits for a decision comes in its order; all else with the newest change first. */
    List<Organisation> find(StaffFilter wanted, int limit, int offset) {
        var filter = where(wanted);
        var order = wanted.state() == OrganisationState.CONFIRMED
                ? " order by o.state_since, o.id"
                : " order by o.state_since desc, o.id";
        return sql.sql(OrganisationRows.SELECT + filter.sql() + order + " limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> OrganisationRows.organisation(row))
                .list();
    }

    long count(StaffFilter wanted) {
        var filter = where(wanted);
        return sql.sql("select count(*) from organisation o" + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    private static Filter where(StaffFilter wanted) {
        var text = Spelling.loose(wanted.text().strip());
        return Filter.where()
                .andIfGiven(
                        "state", wanted.state() == null ? null : wanted.state().name(), "o.state = :state")
                .andIfGiven("kind", wanted.kind() == null ? null : wanted.kind().name(), "o.kind = :kind")
                .andIfGiven(
                        "text",
                        text.isEmpty() ? null : text,
                        "(position(:text in o.name_search) > 0 or position(:text in replace(lower(o.email), '-', ' ')) > 0)");
    }
}
