package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people who agreed to be shown. It counts no rows: the total is the tally's. */
@Component
final class PublicListStore {
    private static final String SELECT = """
            select l.number, l.name, l.municipality_code, l.lang, l.confirmed_at, l.capacity, l.office,
                   l.office_municipality_code, l.council_term, l.capacity_check, l.comment, l.comment_check
              from endorsement_listed l""";

    private static final String NEWEST_FIRST = " order by l.number desc limit :most";

    private static final String BY_NUMBER = SELECT + " where l.number = :number";

    private static final String VOICES = SELECT + " where l.comment_check = 'SHOWN'" + NEWEST_FIRST;

    private static final String WAS_SHOWN = """
            select exists (select 1 from endorsement e join endorsement_consent c on c.endorsement_id = e.id
                            where e.number = :number and c.kind = 'SHOW_NAME')""";

    private final JdbcClient sql;

    PublicListStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Some of the people, newest first.
     *
     * @param before only those with a smaller number; null for the newest
     */
    List<Row> list(EndorserFilter filter, @Nullable Long before, int most) {
        var municipality = filter.municipality();
        var capacity = filter.capacity();
        var where = Filter.where()
                .andIfGiven("before", before, "l.number < :before")
                .andIfGiven(
                        "municipality",
                        municipality == null ? null : municipality.value(),
                        "l.municipality_code = :municipality")
                .andIfGiven(
                        "capacity",
                        capacity == null ? null : capacity.name(),
                        "l.capacity = :capacity and l.capacity_check in ('DIRECTORY', 'STAFF')")
                .andIfGiven(
                        "words", filter.query(), "to_tsvector('simple', l.name_words) @@ to_tsquery('simple', :words)");
        return sql.sql(SELECT + where.sql() + NEWEST_FIRST)
                .params(where.parameters())
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> byNumber(long number) {
        return sql.sql(BY_NUMBER)
                .param("number", number)
                .query((row, _) -> row(row))
                .optional();
    }

    /** The newest of those whose comment is shown. */
    List<Row> voices(int most) {
        return sql.sql(VOICES).param("most", most).query((row, _) -> row(row)).list();
    }

    /** Whether this person ever agreed to be shown. */
    boolean wasShown(long number) {
        return sql.sql(WAS_SHOWN).param("number", number).query(Boolean.class).single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                row.getString("name"),
                code(row.getString("municipality_code")),
                Lang.parse(row.getString("lang")).orElseThrow(),
                row.getTimestamp("confirmed_at").toInstant(),
                capacity(row),
                row.getString("council_term"),
                CommentCheck.valueOf(row.getString("comment_check")) == CommentCheck.SHOWN
                        ? row.getString("comment")
                        : "");
    }

    /** As a resident, who has no office, unless the office was checked. */
    private static Capacity capacity(ResultSet row) throws SQLException {
        if (!Capacity.Check.valueOf(row.getString("capacity_check")).holds()) return Capacity.resident();
        return new Capacity(
                Capacity.Kind.valueOf(row.getString("capacity")),
                row.getString("office"),
                code(row.getString("office_municipality_code")));
    }

    private static @Nullable MunicipalityCode code(@Nullable String code) {
        return code == null ? null : new MunicipalityCode(code);
    }

    /** Somebody as stored, without what is not public. */
    record Row(
            long number,
            String name,
            @Nullable MunicipalityCode municipality,
            Lang lang,
            Instant confirmedAt,
            Capacity capacity,
            @Nullable String councilTerm,
            String comment) {}
}
