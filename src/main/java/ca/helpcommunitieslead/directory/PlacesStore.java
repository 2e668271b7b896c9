package ca.helpcommunitieslead.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What packs say of places beyond what the program itself reads every day. */
@Component
final class PlacesStore {
    private static final String DETAILS = """
            select code, status_fr, division_code, population_2016, land_area_km2, ocd_division_id from municipality""";

    private static final String SAVE_DETAILS = """
            update municipality set status_fr = :status, division_code = :division, population_2016 = :population,
                   land_area_km2 = :area, ocd_division_id = :ocd
             where code = :code""";

    private static final String POSTAL_AREAS = """
            select area, confidence, municipality_code, percent from postal_area order by area""";

    private static final String DROP_POSTAL_AREA = "delete from postal_area where area = :area";

    private static final String SAVE_POSTAL_AREA = """
            insert into postal_area (area, confidence, municipality_code, percent)
            values (:area, :confidence, :code, :percent)""";

    private static final String SHAPES = """
            select municipality_code, path, right_edge, bottom_edge from municipality_shape order by municipality_code""";

    private static final String DROP_SHAPES = "delete from municipality_shape";

    private static final String SAVE_SHAPE = """
            insert into municipality_shape (municipality_code, path, right_edge, bottom_edge)
            values (:code, :path, :right, :bottom)""";

    private final JdbcClient sql;

    PlacesStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<MunicipalityEntry> entries(List<Municipality> municipalities) {
        var byCode = new HashMap<String, Municipality>();
        municipalities.forEach(municipality -> byCode.put(municipality.code().value(), municipality));
        return sql.sql(DETAILS)
                .query((row, _) -> entry(row, Objects.requireNonNull(byCode.get(row.getString("code")))))
                .list();
    }

    private static MunicipalityEntry entry(ResultSet row, Municipality municipality) throws SQLException {
        var status = row.getString("status_fr");
        return new MunicipalityEntry(
                municipality,
                status == null ? capital(Objects.toString(municipality.kind().fr(), "")) : status,
                row.getString("division_code"),
                row.getObject("population_2016", Long.class),
                row.getBigDecimal("land_area_km2"),
                row.getString("ocd_division_id"));
    }

    /** Versions before 0.2 kept the French status in small letters only. */
    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    void saveDetails(MunicipalityEntry entry) {
        sql.sql(SAVE_DETAILS)
                .param("code", entry.municipality().code().value())
                .param("status", entry.statusFr())
                .param("division", entry.divisionCode())
                .param("population", entry.populationBefore())
                .param("area", entry.landArea())
                .param("ocd", entry.openCivicData())
                .update();
    }

    List<PostalEntry> postalAreas() {
        var confidence = new TreeMap<String, String>();
        var shares = new HashMap<String, List<PostalArea>>();
        sql.sql(POSTAL_AREAS).query(row -> {
            var area = row.getString("area");
            confidence.put(area, Objects.toString(row.getString("confidence"), ""));
            shares.computeIfAbsent(area, _ -> new ArrayList<>())
                    .add(new PostalArea(
                            new MunicipalityCode(row.getString("municipality_code")), row.getDouble("percent")));
        });
        return confidence.entrySet().stream()
                .map(area -> new PostalEntry(area.getKey(), area.getValue(), shares(shares, area)))
                .toList();
    }

    private static List<PostalArea> shares(Map<String, List<PostalArea>> shares, Map.Entry<String, String> area) {
        return shares.getOrDefault(area.getKey(), List.of());
    }

    /** Saves an area with exactly these municipalities. */
    void save(PostalEntry entry) {
        sql.sql(DROP_POSTAL_AREA).param("area", entry.area()).update();
        for (var share : entry.municipalities()) {
            sql.sql(SAVE_POSTAL_AREA)
                    .param("area", entry.area())
                    .param("confidence", entry.confidence())
                    .param("code", share.municipality().value())
                    .param("percent", share.percent())
                    .update();
        }
    }

    /** In the order of the municipalities’ codes; none where the pack brought none. */
    List<MunicipalityShape> shapes() {
        return sql.sql(SHAPES)
                .query((row, _) -> new MunicipalityShape(
                        new MunicipalityCode(row.getString("municipality_code")),
                        row.getString("path"),
                        row.getInt("right_edge"),
                        row.getInt("bottom_edge")))
                .list();
    }

    void replaceShapes(List<MunicipalityShape> shapes) {
        sql.sql(DROP_SHAPES).update();
        for (var shape : shapes) {
            sql.sql(SAVE_SHAPE)
                    .param("code", shape.code().value())
                    .param("path", shape.path())
                    .param("right", shape.right())
                    .param("bottom", shape.bottom())
                    .update();
        }
    }
}
