package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a row becomes an {@link Organisation}; the room's stores begin their queries with the same columns. */
final class OrganisationRows {
    static final String SELECT = """
            select o.id, o.email, o.lang, o.name, o.kind, o.municipality_code, o.website, o.about, o.signatory_name,
                   o.signatory_capacity, o.state, o.slug, o.mails, o.requested_at, o.confirmed_at, o.approved_at,
                   o.state_since,
                   (select l.id from organisation_logo l where l.organisation_id = o.id and l.shown) as logo_id
              from organisation o""";

    private OrganisationRows() {}

    static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                profile(row),
                new Signatory(new PersonName(row.getString("signatory_name")), row.getString("signatory_capacity")),
                new EmailAddress(row.getString("email")),
                Lang.parse(row.getString("lang")).orElseThrow(),
                OrganisationState.valueOf(row.getString("state")),
                text(row, "slug").map(OrganisationSlug::new).orElse(null),
                Optional.ofNullable(row.getObject("logo_id", UUID.class))
                        .map(LogoId::new)
                        .orElse(null),
                row.getInt("mails"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "approved_at"),
                row.getTimestamp("state_since").toInstant());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new OrganisationName(row.getString("name")),
                OrganisationKind.valueOf(row.getString("kind")),
                text(row, "municipality_code").map(MunicipalityCode::new).orElse(null),
                text(row, "website").map(Website::new).orElse(null),
                row.getString("about"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
