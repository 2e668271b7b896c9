package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.platform.db.Filter;
import ca.helpcommunitieslead.platform.text.Spelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is public, through the view that open data reads too, so that nothing else can be shown by mistake. */
@Component
final class ListedOrganisationStore {
    private static final String LISTED = """
            select o.slug, o.name, o.kind, o.municipality_code, o.website, o.about, o.approved_at, o.signatory_name,
                   o.signatory_capacity, o.logo_id, o.logo_extension
              from organisation_public_v1 o""";

    private static final String BY_SLUG = LISTED + " where o.slug = :slug";

    private static final String IS_TAKEN = "select exists (select 1 from organisation_slug where slug = :slug)";

    private static final String MUNICIPALITIES = """
            select distinct municipality_code from organisation_public_v1 where municipality_code is not null
             order by municipality_code""";

    private static final String LOGO = """
            select logo.content from organisation_logo logo
             where logo.id = :id and lower(logo.format) = :extension
               and exists (select 1 from organisation_public_v1 o where o.logo_id = logo.id)""";

    private final JdbcClient sql;

    ListedOrganisationStore(JdbcClient sql) {
        this.sql = sql;
    }

    int count() {
        return sql.sql("select count(*) from organisation_public_v1")
                .query(Integer.class)
                .single();
    }

    long count(OrganisationFilter wanted) {
        var filter = where(wanted);
        return sql.sql("select count(*) from organisation_public_v1 o" + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    List<PublicOrganisation> find(OrganisationFilter wanted, int limit, int offset) {
        var filter = where(wanted);
        return sql.sql(LISTED + filter.sql() + orderBy(wanted.order()) + " limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> organisation(row))
                .list();
    }

    private static Filter where(OrganisationFilter wanted) {
        var name = Spelling.loose(wanted.name().strip());
        return Filter.where()
                .andIfGiven("name", name.isEmpty() ? null : name, "position(:name in o.name_search) > 0")
                .andIfGiven("kind", wanted.kind() == null ? null : wanted.kind().name(), "o.kind = :kind")
                .andIfGiven(
                        "municipality",
                        wanted.municipality() == null
                                ? null
                                : wanted.municipality().value(),
                        "o.municipality_code = :municipality");
    }

    private static String orderBy(OrganisationFilter.Order order) {
        return switch (order) {
            case NEWEST -> " order by o.approved_at desc, o.slug";
            case NAME -> " order by o.name_search, o.slug";
        };
    }

    Optional<PublicOrganisation> bySlug(OrganisationSlug slug) {
        return sql.sql(BY_SLUG)
                .param("slug", slug.value())
                .query((row, _) -> organisation(row))
                .optional();
    }

    /** Whether the slug belongs to an organisation, also to one that left. */
    boolean isTaken(OrganisationSlug slug) {
        return sql.sql(IS_TAKEN)
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    List<MunicipalityCode> municipalities() {
        return sql.sql(MUNICIPALITIES)
                .query((row, _) -> new MunicipalityCode(row.getString("municipality_code")))
                .list();
    }

    Optional<ByteArrayResource> logo(Logo logo) {
        return sql.sql(LOGO)
                .param("id", logo.id().value())
                .param("extension", logo.extension())
                .query((row, _) -> new ByteArrayResource(row.getBytes("content")))
                .optional();
    }

    private static PublicOrganisation organisation(ResultSet row) throws SQLException {
        return new PublicOrganisation(
                new OrganisationSlug(row.getString("slug")),
                new OrganisationName(row.getString("name")),
                OrganisationKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("municipality_code")).map(MunicipalityCode::new),
                Optional.ofNullable(row.getString("website")).map(Website::new),
                row.getString("about"),
                signatory(row),
                logoOf(row),
                row.getTimestamp("approved_at").toInstant());
    }

    private static Optional<Signatory> signatory(ResultSet row) throws SQLException {
        var name = row.getString("signatory_name");
        if (name == null) return Optional.empty();
        return Optional.of(new Signatory(new PersonName(name), row.getString("signatory_capacity")));
    }

    private static Optional<Logo> logoOf(ResultSet row) throws SQLException {
        var id = row.getObject("logo_id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Logo(new LogoId(id), row.getString("logo_extension")));
    }
}
