package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.PublicCorrection.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the events that took something back. To refuse what nobody had verified yet is no correction. */
@Component
final class CorrectionStore {
    private static final String CORRECTIONS = """
             from resolution_event e
             join resolution r on r.id = e.resolution_id and r.decided_on is not null
            where e.kind in ('CORRECTED', 'RESCINDED')
               or (e.kind = 'PROGRESSED' and e.data->>'stage' in ('RECONSIDERED', 'SUPERSEDED'))
               or (e.kind = 'REFUSED' and exists (
                      select from resolution_event v
                       where v.resolution_id = e.resolution_id and v.number < e.number and v.kind = 'VERIFIED'))""";

    private static final String NEWEST = """
            select r.key, r.municipality_code, r.decided_on, e.number, e.at, e.role,
                   case e.kind when 'REFUSED' then 'TAKEN_BACK' when 'PROGRESSED' then e.data->>'stage' else e.kind
                   end as kind,
                   coalesce(e.data->>'reason', e.data->>'detail', '') as reason
            """ + CORRECTIONS + """

            order by e.at desc, e.resolution_id, e.number desc limit :limit offset :offset""";

    private static final String COUNT = "select count(*) as total\n" + CORRECTIONS;

    private final JdbcClient sql;

    CorrectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<PublicCorrection> newest(int limit, long offset) {
        return sql.sql(NEWEST)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> correction(row))
                .list();
    }

    private static PublicCorrection correction(ResultSet row) throws SQLException {
        return new PublicCorrection(
                new ResolutionKey(row.getString("key")),
                new MunicipalityCode(row.getString("municipality_code")),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getString("role"),
                row.getString("reason"));
    }

    long count() {
        return sql.sql(COUNT).query(Long.class).single();
    }
}
