package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.RidingShare.Certainty;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class RidingStore {
    private static final String BY_MUNICIPALITY = """
            select m.municipality_code, r.number, r.name_en, r.name_fr
              from municipality_riding m
              join riding r on r.number = m.riding_number
             where m.certainty in ('HIGH', 'MEDIUM')""";

    private static final String HOLDING = """
            select municipality_code, riding_number from municipality_riding
             where percent >= 90 and certainty in ('HIGH', 'MEDIUM')""";

    private static final String RIDINGS = "select number, name_en, name_fr from riding order by number";

    private static final String SHARES = """
            select riding_number, municipality_code, percent, certainty from municipality_riding""";

    private static final String SAVE_RIDING = """
            insert into riding (number, name_en, name_fr) values (:number, :en, :fr)
            on conflict (number) do update set name_en = excluded.name_en, name_fr = excluded.name_fr""";

    private static final String DROP_SHARES = "delete from municipality_riding where riding_number = :number";

    private static final String SAVE_SHARE = """
            insert into municipality_riding (municipality_code, riding_number, percent, certainty)
            values (:code, :number, :percent, :certainty)""";

    private final JdbcClient sql;

    RidingStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<MunicipalityCode, List<Riding>> byMunicipality() {
        var ridings = new HashMap<MunicipalityCode, List<Riding>>();
        sql.sql(BY_MUNICIPALITY).query(row -> {
            var name = new LocalizedText(row.getString("name_en"), row.getString("name_fr"));
            ridings.computeIfAbsent(new MunicipalityCode(row.getString("municipality_code")), _ -> new ArrayList<>())
                    .add(new Riding(row.getInt("number"), name));
        });
        return ridings;
    }

    Map<MunicipalityCode, Integer> holding() {
        var ridings = new HashMap<MunicipalityCode, Integer>();
        sql.sql(HOLDING).query(row -> {
            ridings.put(new MunicipalityCode(row.getString("municipality_code")), row.getInt("riding_number"));
        });
        return ridings;
    }

    List<RidingEntry> entries() {
        var shares = new HashMap<Integer, List<RidingShare>>();
        sql.sql(SHARES).query(row -> {
            shares.computeIfAbsent(row.getInt("riding_number"), _ -> new ArrayList<>())
                    .add(new RidingShare(
                            new MunicipalityCode(row.getString("municipality_code")),
                            row.getDouble("percent"),
                            Certainty.valueOf(row.getString("certainty"))));
        });
        return sql.sql(RIDINGS)
                .query((row, _) -> {
                    var name = new LocalizedText(row.getString("name_en"), row.getString("name_fr"));
                    var number = row.getInt("number");
                    return new RidingEntry(new Riding(number, name), shares.getOrDefault(number, List.of()));
                })
                .list();
    }

    /** Saves a riding with exactly these shares. */
    void save(RidingEntry entry) {
        var riding = entry.riding();
        sql.sql(SAVE_RIDING)
                .param("number", riding.number())
                .param("en", riding.name().en())
                .param("fr", riding.name().fr())
                .update();
        sql.sql(DROP_SHARES).param("number", riding.number()).update();
        for (var share : entry.shares()) {
            sql.sql(SAVE_SHARE)
                    .param("code", share.municipality().value())
                    .param("number", riding.number())
                    .param("percent", share.percent())
                    .param("certainty", share.certainty().name())
                    .update();
        }
    }
}
