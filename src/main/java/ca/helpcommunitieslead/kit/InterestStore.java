package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kit.Interest.Taken;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class InterestStore {
    private static final String ADD = """
            insert into kit_taking (day, document, version, lang, format, municipality_code, times)
            values (:day, :document, :version, :lang, :format, :municipality, 1)
            on conflict on constraint kit_taking_once do update set times = kit_taking.times + 1""";

    private static final String ALL = """
            select municipality_code, document, version, min(day) as first_day, max(day) as last_day,
                   sum(times)::bigint as times
              from kit_taking group by municipality_code, document, version
             order by municipality_code, document, version""";

    private final JdbcClient sql;

    InterestStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(LocalDate day, KitDocument document, DocumentFormat format) {
        sql.sql(ADD)
                .param("day", day)
                .param("document", document.key())
                .param("version", document.text().version())
                .param("lang", document.lang().code())
                .param("format", format.extension())
                .param(
                        "municipality",
                        document.choice()
                                .municipality()
                                .map(town -> town.code().value())
                                .orElse(null))
                .update();
    }

    /** Without days between the first and the last. */
    List<Taken> all() {
        return sql.sql(ALL).query((row, _) -> taken(row)).list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                Optional.ofNullable(row.getString("municipality_code")).map(MunicipalityCode::new),
                row.getString("document"),
                row.getInt("version"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("times"));
    }
}
