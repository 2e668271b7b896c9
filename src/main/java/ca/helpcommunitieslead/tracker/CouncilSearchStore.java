package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class CouncilSearchStore {
    private static final String LATEST = """
            select distinct on (municipality_code) municipality_code, looked_on, link
              from council_search order by municipality_code, looked_on desc""";

    private static final String OF = """
            select municipality_code, looked_on, link from council_search
             where municipality_code = :code order by looked_on desc""";

    private static final String SAVE = """
            insert into council_search (municipality_code, looked_on, link, recorded_by)
            values (:code, :day, :link, :by)
            on conflict (municipality_code, looked_on)
            do update set link = excluded.link, recorded_by = excluded.recorded_by, recorded_at = now()""";

    private static final String REMOVE =
            "delete from council_search where municipality_code = :code and looked_on = :day";

    private final JdbcClient sql;

    CouncilSearchStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<CouncilSearch> latest() {
        return sql.sql(LATEST).query((row, _) -> search(row)).list();
    }

    List<CouncilSearch> of(MunicipalityCode council) {
        return sql.sql(OF)
                .param("code", council.value())
                .query((row, _) -> search(row))
                .list();
    }

    private static CouncilSearch search(ResultSet row) throws SQLException {
        return new CouncilSearch(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getObject("looked_on", LocalDate.class),
                row.getString("link"));
    }

    void save(CouncilSearch search, PersonId by) {
        sql.sql(SAVE)
                .param("code", search.council().value())
                .param("day", search.day())
                .param("link", search.link())
                .param("by", by.value())
                .update();
    }

    boolean remove(MunicipalityCode council, LocalDate day) {
        return sql.sql(REMOVE).param("code", council.value()).param("day", day).update() > 0;
    }
}
