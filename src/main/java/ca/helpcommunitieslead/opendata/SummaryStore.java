package ca.helpcommunitieslead.opendata;

import ca.helpcommunitieslead.opendata.Summary.Councils;
import ca.helpcommunitieslead.opendata.Summary.Crossed;
import ca.helpcommunitieslead.opendata.Summary.Endorsed;
import ca.helpcommunitieslead.opendata.Summary.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SummaryStore {
    private static final String CAMPAIGN = "select key, demonstration from campaign_public_v1";

    private static final String ENDORSED = """
            select individuals, paper, (select count(*) from organisation_public_v1) as organisations, counted_at
              from endorsement_public_v1""";

    /** People are counted where they live, so an upper tier stands for its members (R15). */
    private static final String COUNCILS = """
            select (select count(*) from threshold_public_v1) as counted,
                   (select count(*) from threshold_public_v1 where current_term) as current_term,
                   (select threshold from campaign_public_v1) as threshold,
                   (select coalesce(sum(m.population), 0) from directory_public_v1 m
                     where m.tier <> 'UPPER'
                       and exists (select 1 from threshold_public_v1 t
                                    where t.municipality_code in (m.code, m.upper_tier_code))) as population,
                   (select count(*) from directory_public_v1) as municipalities""";

    private static final String OPEN_CROSSING =
            "select id, crossed_at from threshold_crossing_public_v1 where closed_at is null";

    private static final String PARTS = """
            select m.code, m.slug, m.official_name, c.decided_on
              from threshold_crossing_council_public_v1 c
              join directory_public_v1 m on m.code = c.municipality_code
             where c.crossing_id = :id order by c.position""";

    private final JdbcClient sql;

    SummaryStore(JdbcClient sql) {
        this.sql = sql;
    }

    Summary summary() {
        var campaign = sql.sql(CAMPAIGN).query((row, _) -> campaign(row)).single();
        return new Summary(
                campaign.key(),
                campaign.demonstration() ? true : null,
                sql.sql(ENDORSED).query((row, _) -> endorsed(row)).single(),
                sql.sql(COUNCILS).query((row, _) -> councils(row)).single(),
                sql.sql(OPEN_CROSSING)
                        .query((row, _) -> header(row))
                        .optional()
                        .map(crossing -> new Crossed(true, crossing.at(), parts(crossing.id())))
                        .orElseGet(Crossed::not));
    }

    private static PublicCampaign campaign(ResultSet row) throws SQLException {
        return new PublicCampaign(row.getString("key"), row.getBoolean("demonstration"));
    }

    private static Endorsed endorsed(ResultSet row) throws SQLException {
        var at = row.getTimestamp("counted_at");
        return new Endorsed(
                row.getLong("individuals"),
                row.getLong("paper"),
                row.getLong("organisations"),
                at == null ? null : at.toInstant());
    }

    private static Councils councils(ResultSet row) throws SQLException {
        return new Councils(
                row.getInt("counted"),
                row.getInt("current_term"),
                row.getInt("threshold"),
                row.getLong("population"),
                row.getInt("municipalities"));
    }

    private static Header header(ResultSet row) throws SQLException {
        return new Header(
                row.getObject("id", UUID.class), row.getTimestamp("crossed_at").toInstant());
    }

    private List<Part> parts(UUID crossing) {
        return sql.sql(PARTS)
                .param("id", crossing)
                .query((row, _) -> new Part(
                        row.getString("code"),
                        row.getString("slug"),
                        row.getString("official_name"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    private record PublicCampaign(String key, boolean demonstration) {}

    /** A crossing before its councils are read, so that no connection is held while another is asked for. */
    private record Header(UUID id, Instant at) {}
}
