package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.Authority.DatedName;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class DirectoryStore {
    private static final String MUNICIPALITIES = """
            select code, slug, name_en, name_fr, official_name, kind_en, kind_fr, tier, upper_tier_code, division,
                   population, website, latitude, longitude, dissolved_on, successor_code
              from municipality order by name_en, code""";

    private static final String SAVE_MUNICIPALITY = """
            insert into municipality (code, slug, name_en, name_fr, official_name, kind_en, kind_fr, tier,
                                      upper_tier_code, division, population, website, latitude, longitude,
                                      dissolved_on, successor_code)
            values (:code, :slug, :nameEn, :nameFr, :official, :kindEn, :kindFr, :tier, :upper, :division, :population,
                    :website, :latitude, :longitude, :dissolvedOn, :successor)
            on conflict (code) do update set slug = excluded.slug, name_en = excluded.name_en,
                   name_fr = excluded.name_fr, official_name = excluded.official_name, kind_en = excluded.kind_en,
                   kind_fr = excluded.kind_fr, tier = excluded.tier, upper_tier_code = excluded.upper_tier_code,
                   division = excluded.division, population = excluded.population, website = excluded.website,
                   latitude = excluded.latitude, longitude = excluded.longitude,
                   dissolved_on = excluded.dissolved_on, successor_code = excluded.successor_code""";

    private static final String FORMER_NAMES = "select slug, municipality_code, name from municipality_former_name";

    private static final String POSTAL_AREAS = """
            select municipality_code, percent from postal_area where area = :area order by percent desc""";

    private static final String TERMS = "select key, from_day, to_day from council_term order by from_day";

    private static final String SAVE_TERM = """
            insert into council_term (key, from_day, to_day) values (:key, :from, :to)
            on conflict (key) do update set from_day = excluded.from_day, to_day = excluded.to_day""";

    private static final String AUTHORITIES = "select key, level, short_en, short_fr from authority order by position";

    private static final String SAVE_AUTHORITY = """
            insert into authority (key, level, short_en, short_fr, position)
            values (:key, :level, :en, :fr, (select count(*) from authority))
            on conflict (key) do update set level = excluded.level, short_en = excluded.short_en,
                   short_fr = excluded.short_fr""";

    private static final String MOVE_AUTHORITY = "update authority set position = :position where key = :key";

    private static final String DROP_NAMES = "delete from authority_name where authority_key = :key";

    private static final String NAMES = """
            select authority_key, name_en, name_fr, office_en, office_fr, from_day, to_day
              from authority_name order by from_day""";

    private static final String SAVE_NAME = """
            insert into authority_name (authority_key, name_en, name_fr, office_en, office_fr, from_day, to_day)
            values (:key, :en, :fr, :officeEn, :officeFr, :from, :to)""";

    private final JdbcClient sql;

    DirectoryStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Municipality> municipalities() {
        return sql.sql(MUNICIPALITIES).query((row, _) -> municipality(row)).list();
    }

    private static Municipality municipality(ResultSet row) throws SQLException {
        var upper = row.getString("upper_tier_code");
        return new Municipality(
                new MunicipalityCode(row.getString("code")),
                row.getString("slug"),
                text(row, "name"),
                row.getString("official_name"),
                text(row, "kind"),
                Tier.valueOf(row.getString("tier")),
                upper == null ? null : new MunicipalityCode(upper),
                row.getString("division"),
                row.getLong("population"),
                row.getString("website"),
                point(row),
                dissolution(row));
    }

    private static @Nullable Dissolution dissolution(ResultSet row) throws SQLException {
        var on = row.getObject("dissolved_on", LocalDate.class);
        var successor = row.getString("successor_code");
        return on == null ? null : new Dissolution(on, successor == null ? null : new MunicipalityCode(successor));
    }

    private static Optional<Point> point(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_en"), row.getString(column + "_fr"));
    }

    void save(Municipality municipality) {
        var dissolution = municipality.dissolution();
        var successor = dissolution == null ? null : dissolution.successor();
        sql.sql(SAVE_MUNICIPALITY)
                .param("code", municipality.code().value())
                .param("slug", municipality.slug())
                .param("nameEn", municipality.name().en())
                .param("nameFr", municipality.name().fr())
                .param("official", municipality.officialName())
                .param("kindEn", municipality.kind().en())
                .param("kindFr", municipality.kind().fr())
                .param("tier", municipality.tier().name())
                .param(
                        "upper",
                        municipality
                                .upperTierCode()
                                .map(MunicipalityCode::value)
                                .orElse(null))
                .param("division", municipality.division())
                .param("population", municipality.population())
                .param("website", municipality.website())
                .param("latitude", municipality.point().map(Point::latitude).orElse(null))
                .param("longitude", municipality.point().map(Point::longitude).orElse(null))
                .param("dissolvedOn", dissolution == null ? null : dissolution.on(), Types.DATE)
                .param("successor", successor == null ? null : successor.value(), Types.VARCHAR)
                .update();
    }

    List<FormerName> formerNames() {
        return sql.sql(FORMER_NAMES)
                .query((row, _) -> new FormerName(
                        row.getString("slug"),
                        new MunicipalityCode(row.getString("municipality_code")),
                        row.getString("name")))
                .list();
    }

    List<PostalArea> postalAreas(String area) {
        return sql.sql(POSTAL_AREAS)
                .param("area", area)
                .query((row, _) -> new PostalArea(
                        new MunicipalityCode(row.getString("municipality_code")), row.getDouble("percent")))
                .list();
    }

    List<CouncilTerm> terms() {
        return sql.sql(TERMS)
                .query((row, _) -> new CouncilTerm(row.getString("key"), day(row, "from_day"), day(row, "to_day")))
                .list();
    }

    void save(CouncilTerm term) {
        sql.sql(SAVE_TERM)
                .param("key", term.key())
                .param("from", term.from())
                .param("to", term.to())
                .update();
    }

    List<Authority> authorities() {
        var names = names();
        return sql.sql(AUTHORITIES)
                .query((row, _) -> new Authority(
                        row.getString("key"),
                        Authority.Level.valueOf(row.getString("level")),
                        text(row, "short"),
                        names.getOrDefault(row.getString("key"), List.of())))
                .list();
    }

    /** By authority, and read before them: asking while their rows are read would take a second connection. */
    private Map<String, List<DatedName>> names() {
        var names = new HashMap<String, List<DatedName>>();
        sql.sql(NAMES).query(row -> {
            var name = new DatedName(
                    text(row, "name"), textOrNull(row, "office"), day(row, "from_day"), dayOrNull(row, "to_day"));
            names.computeIfAbsent(row.getString("authority_key"), _ -> new ArrayList<>())
                    .add(name);
        });
        return names;
    }

    private static @Nullable LocalizedText textOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_en") == null && row.getString(column + "_fr") == null
                ? null
                : text(row, column);
    }

    /** Saves an authority with exactly these names. */
    void save(Authority authority) {
        sql.sql(SAVE_AUTHORITY)
                .param("key", authority.key())
                .param("level", authority.level().name())
                .param("en", authority.shortName().en())
                .param("fr", authority.shortName().fr())
                .update();
        sql.sql(DROP_NAMES).param("key", authority.key()).update();
        for (var dated : authority.names()) {
            var office = dated.office();
            sql.sql(SAVE_NAME)
                    .param("key", authority.key())
                    .param("en", dated.name().en())
                    .param("fr", dated.name().fr())
                    .param("officeEn", office == null ? null : office.en())
                    .param("officeFr", office == null ? null : office.fr())
                    .param("from", dated.from())
                    .param("to", dated.to())
                    .update();
        }
    }

    void moveAuthority(String key, int position) {
        sql.sql(MOVE_AUTHORITY).param("key", key).param("position", position).update();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
