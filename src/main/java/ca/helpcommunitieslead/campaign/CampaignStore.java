package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.campaign.Ask.Source;
import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.directory.Authorities;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class CampaignStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('campaign'))::text";

    private static final String CAMPAIGN = """
            select key, name_en, name_fr, jurisdiction_en, jurisdiction_fr, network_en, network_fr, headline_en,
                   headline_fr, lead_en, lead_fr, time_zone, start_day, threshold, counted_terms, smallest_place_shown,
                   contact, credits
              from campaign""";

    private static final String SAVE_CAMPAIGN = """
            insert into campaign (key, name_en, name_fr, jurisdiction_en, jurisdiction_fr, network_en, network_fr,
                                  headline_en, headline_fr, lead_en, lead_fr, time_zone, start_day, threshold,
                                  counted_terms, smallest_place_shown, contact, credits)
            values (:key, :nameEn, :nameFr, :jurisdictionEn, :jurisdictionFr, :networkEn, :networkFr, :headlineEn,
                    :headlineFr, :leadEn, :leadFr, :zone, :start, :threshold, :terms, :smallest, :contact,
                    cast(:credits as jsonb))""";

    private static final String PRIORITIES = """
            select slug, title_en, title_fr, summary_en, summary_fr, authority_key from priority order by position""";

    private static final String SAVE_PRIORITY = """
            insert into priority (slug, title_en, title_fr, summary_en, summary_fr, authority_key, position)
            values (:slug, :titleEn, :titleFr, :summaryEn, :summaryFr, :authority, (select count(*) from priority))""";

    private static final String ASKS = """
            select a.key, a.priority_slug, a.authority_key, v.version, v.lever, v.authority_today, v.statement_en,
                   v.statement_fr, v.reason_en, v.reason_fr, v.authority_note_en, v.authority_note_fr, v.sources
              from ask a
              join ask_version v on v.ask_key = a.key
             where v.version = (select max(version) from ask_version latest where latest.ask_key = a.key)
             order by a.position""";

    private static final String ADD_ASK = """
            insert into ask (key, priority_slug, authority_key, position)
            values (:key, :priority, :authority, (select count(*) from ask))""";

    private static final String ADD_VERSION = """
            insert into ask_version (ask_key, version, lever, authority_today, statement_en, statement_fr, reason_en,
                                     reason_fr, authority_note_en, authority_note_fr, sources)
            values (:key, 1, :lever, :today, :statementEn, :statementFr, :reasonEn, :reasonFr, :noteEn, :noteFr,
                    cast(:sources as jsonb))""";

    private static final String BRIEF = "select markdown_en, markdown_fr from brief where priority_slug = :slug";

    private static final String SAVE_BRIEF = """
            insert into brief (priority_slug, markdown_en, markdown_fr) values (:slug, :en, :fr)""";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Authorities authorities;

    CampaignStore(JdbcClient sql, JsonMapper json, Authorities authorities) {
        this.sql = sql;
        this.json = json;
        this.authorities = authorities;
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
                row.getInt("threshold"),
                CountedTerms.valueOf(row.getString("counted_terms")),
                row.getInt("smallest_place_shown"),
                row.getString("contact"),
                json.readValue(row.getString("credits"), new TypeReference<List<LocalizedText>>() {}));
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
                .param("threshold", campaign.threshold())
                .param("terms", campaign.terms().name())
                .param("smallest", campaign.smallestPlaceShown())
                .param("contact", campaign.contact())
                .param("credits", json.writeValueAsString(campaign.credits()))
                .update();
    }

    /** Nothing is asked of the database while the rows of another question are read: each takes a connection. */
    List<Priority> priorities() {
        var addressed = authorities.all().stream().collect(Collectors.toMap(Authority::key, Function.identity()));
        var asks = sql.sql(ASKS).query((row, _) -> ask(row, addressed)).list().stream()
                .collect(Collectors.groupingBy(Ask::prioritySlug));
        return sql.sql(PRIORITIES)
                .query((row, _) -> priority(row, addressed, asks))
                .list();
    }

    private Ask ask(ResultSet row, Map<String, Authority> addressed) throws SQLException {
        return new Ask(
                new AskKey(row.getString("key")),
                row.getInt("version"),
                row.getString("priority_slug"),
                addressed(row, addressed),
                Lever.valueOf(row.getString("lever")),
                AuthorityToday.valueOf(row.getString("authority_today")),
                text(row, "statement"),
                text(row, "reason"),
                text(row, "authority_note"),
                json.readValue(row.getString("sources"), new TypeReference<List<Source>>() {}));
    }

    private static Priority priority(ResultSet row, Map<String, Authority> addressed, Map<String, List<Ask>> asks)
            throws SQLException {
        var slug = row.getString("slug");
        return new Priority(
                slug,
                text(row, "title"),
                text(row, "summary"),
                addressed(row, addressed),
                asks.getOrDefault(slug, List.of()));
    }

    private static Authority addressed(ResultSet row, Map<String, Authority> addressed) throws SQLException {
        return Objects.requireNonNull(addressed.get(row.getString("authority_key")));
    }

    void save(PackFile.PriorityEntry priority) {
        sql.sql(SAVE_PRIORITY)
                .param("slug", priority.slug())
                .param("titleEn", priority.title().en())
                .param("titleFr", priority.title().fr())
                .param("summaryEn", priority.summary().en())
                .param("summaryFr", priority.summary().fr())
                .param("authority", priority.authority())
                .update();
    }

    void addFirstVersion(String prioritySlug, AskEntry ask) {
        sql.sql(ADD_ASK)
                .param("key", new AskKey(ask.key()).value())
                .param("priority", prioritySlug)
                .param("authority", ask.authority())
                .update();
        sql.sql(ADD_VERSION)
                .param("key", ask.key())
                .param("lever", ask.leverValue().name())
                .param("today", ask.authorityTodayValue().name())
                .param("statementEn", ask.statement().en())
                .param("statementFr", ask.statement().fr())
                .param("reasonEn", ask.reason().en())
                .param("reasonFr", ask.reason().fr())
                .param("noteEn", ask.authorityNote().en())
                .param("noteFr", ask.authorityNote().fr())
                .param("sources", json.writeValueAsString(ask.sources()))
                .update();
    }

    Optional<LocalizedText> brief(String prioritySlug) {
        return sql.sql(BRIEF)
                .param("slug", prioritySlug)
                .query((row, _) -> text(row, "markdown"))
                .optional();
    }

    void saveBrief(String prioritySlug, LocalizedText markdown) {
        sql.sql(SAVE_BRIEF)
                .param("slug", prioritySlug)
                .param("en", markdown.en())
                .param("fr", markdown.fr())
                .update();
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_en"), row.getString(column + "_fr"));
    }
}
