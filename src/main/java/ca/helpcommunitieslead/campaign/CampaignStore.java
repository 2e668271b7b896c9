package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class CampaignStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('campaign'))::text";

    private static final String CAMPAIGN = """
            select key, name_en, name_fr, jurisdiction_en, jurisdiction_fr, network_en, network_fr, headline_en,
                   headline_fr, lead_en, lead_fr, time_zone, start_day, end_day, threshold, counted_terms,
                   smallest_place_shown, contact, credits, demonstration, words
              from campaign""";

    private static final String SAVE_CAMPAIGN = """
            insert into campaign (key, name_en, name_fr, jurisdiction_en, jurisdiction_fr, network_en, network_fr,
                                  headline_en, headline_fr, lead_en, lead_fr, time_zone, start_day, end_day,
                                  threshold, counted_terms, smallest_place_shown, contact, credits, demonstration,
                                  words)
            values (:key, :nameEn, :nameFr, :jurisdictionEn, :jurisdictionFr, :networkEn, :networkFr, :headlineEn,
                    :headlineFr, :leadEn, :leadFr, :zone, :start, :end, :threshold, :terms, :smallest, :contact,
                    cast(:credits as jsonb), :demonstration, cast(:words as jsonb))
            on conflict (key) do update set name_en = excluded.name_en, name_fr = excluded.name_fr,
                   jurisdiction_en = excluded.jurisdiction_en, jurisdiction_fr = excluded.jurisdiction_fr,
                   network_en = excluded.network_en, network_fr = excluded.network_fr,
                   headline_en = excluded.headline_en, headline_fr = excluded.headline_fr, lead_en = excluded.lead_en,
                   lead_fr = excluded.lead_fr, time_zone = excluded.time_zone, start_day = excluded.start_day,
                   end_day = excluded.end_day,
                   threshold = excluded.threshold, counted_terms = excluded.counted_terms,
                   smallest_place_shown = excluded.smallest_place_shown, contact = excluded.contact,
                   credits = excluded.credits, demonstration = excluded.demonstration, words = excluded.words""";

    private static final String PRIORITIES = "select slug, authority_key from priority order by position";

    private static final String SAVE_PRIORITY = """
            insert into priority (slug, authority_key, position)
            values (:slug, :authority, (select count(*) from priority))
            on conflict (slug) do update set authority_key = excluded.authority_key""";

    private static final String ASKS = "select key, priority_slug, authority_key from ask order by position";

    private static final String SAVE_ASK = """
            insert into ask (key, priority_slug, authority_key, position)
            values (:key, :priority, :authority, (select count(*) from ask))
            on conflict (key) do update set priority_slug = excluded.priority_slug,
                   authority_key = excluded.authority_key""";

    private final JdbcClient sql;
    private final JsonMapper json;

    CampaignStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps two nodes from importing at once. */
    void lock() {
        sql.sql(LOCK).query(String.class).list();
    }

    Optional<Campaign> campaign() {
        return sql.sql(CAMPAIGN).query((row, _) -> campaign(row)).optional();
    }

    private Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getString("key"),
                text(row, "name"),
                text(row, "jurisdiction"),
                text(row, "network"),
                text(row, "headline"),
                text(row, "lead"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("start_day", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                row.getInt("threshold"),
                CountedTerms.valueOf(row.getString("counted_terms")),
                row.getInt("smallest_place_shown"),
                row.getString("contact"),
                json.readValue(row.getString("credits"), new TypeReference<List<LocalizedText>>() {}),
                row.getBoolean("demonstration"),
                json.readValue(row.getString("words"), new TypeReference<Map<String, LocalizedText>>() {}));
    }

    void save(Campaign campaign) {
        sql.sql(SAVE_CAMPAIGN)
                .param("key", campaign.key())
                .param("nameEn", campaign.name().en())
                .param("nameFr", campaign.name().fr())
                .param("jurisdictionEn", campaign.jurisdiction().en())
                .param("jurisdictionFr", campaign.jurisdiction().fr())
                .param("networkEn", campaign.network().en())
                .param("networkFr", campaign.network().fr())
                .param("headlineEn", campaign.headline().en())
                .param("headlineFr", campaign.headline().fr())
                .param("leadEn", campaign.lead().en())
                .param("leadFr", campaign.lead().fr())
                .param("zone", campaign.zone().getId())
                .param("start", campaign.start())
                .param("end", campaign.end(), Types.DATE)
                .param("threshold", campaign.threshold())
                .param("terms", campaign.terms().name())
                .param("smallest", campaign.smallestPlaceShown())
                .param("contact", campaign.contact())
                .param("credits", json.writeValueAsString(campaign.credits()))
                .param("demonstration", campaign.demonstration())
                .param("words", json.writeValueAsString(campaign.words()))
                .update();
    }

    List<PriorityRow> priorities() {
        return sql.sql(PRIORITIES)
                .query((row, _) -> new PriorityRow(row.getString("slug"), row.getString("authority_key")))
                .list();
    }

    void save(PriorityRow priority) {
        sql.sql(SAVE_PRIORITY)
                .param("slug", priority.slug())
                .param("authority", priority.authority())
                .update();
    }

    List<AskRow> asks() {
        return sql.sql(ASKS)
                .query((row, _) -> new AskRow(
                        new AskKey(row.getString("key")),
                        row.getString("priority_slug"),
                        row.getString("authority_key")))
                .list();
    }

    void save(AskRow ask) {
        sql.sql(SAVE_ASK)
                .param("key", ask.key().value())
                .param("priority", ask.prioritySlug())
                .param("authority", ask.authority())
                .update();
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_en"), row.getString(column + "_fr"));
    }

    /** A priority without its words. */
    record PriorityRow(String slug, String authority) {}

    /** An ask without its words. */
    record AskRow(AskKey key, String prioritySlug, String authority) {}
}
