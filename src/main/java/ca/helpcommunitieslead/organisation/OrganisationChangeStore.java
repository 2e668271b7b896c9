package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.organisation.OwnOrganisation.WaitingChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OrganisationChangeStore {
    private static final String COLUMNS = "c.id, c.organisation_id, c.name, c.logo_id, c.at, c.state";

    private static final String WAITING_OF = """
            select %s from organisation_change c
             where c.organisation_id = :organisation and c.state = 'WAITING' order by c.id""".formatted(COLUMNS);

    private static final String WAITING = """
            select %s from organisation_change c
             where c.state = 'WAITING' order by c.at, c.id limit :most""".formatted(COLUMNS);

    private static final String BY_ID = "select %s from organisation_change c where c.id = :id".formatted(COLUMNS);

    private static final String ADD = """
            insert into organisation_change (id, organisation_id, name, logo_id, at)
            values (:id, :organisation, :name, :logo, :at)""";

    private static final String DROP_NAMES = """
            delete from organisation_change
             where organisation_id = :organisation and state = 'WAITING' and name is not null""";

    private static final String DROP_LOGOS = """
            delete from organisation_logo
             where id in (select logo_id from organisation_change
                           where organisation_id = :organisation and state = 'WAITING' and logo_id is not null)""";

    private static final String DECIDE = """
            update organisation_change set state = :to, decided_at = :at where id = :id and state = 'WAITING'""";

    private final JdbcClient sql;

    OrganisationChangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<WaitingChange> waitingOf(OrganisationId organisation) {
        return sql
                .sql(WAITING_OF)
                .param("organisation", organisation.value())
                .query((row, _) -> change(row))
                .list()
                .stream()
                .map(Change::asked)
                .toList();
    }

    List<ChangeId> allOf(OrganisationId organisation) {
        return sql.sql("select id from organisation_change where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, _) -> new ChangeId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Change> waiting(int most) {
        return sql.sql(WAITING)
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    Optional<Change> byId(ChangeId id) {
        return change(BY_ID, id);
    }

    Optional<Change> lockById(ChangeId id) {
        return change(BY_ID + " for update", id);
    }

    private Optional<Change> change(String statement, ChangeId id) {
        return sql.sql(statement)
                .param("id", id.value())
                .query((row, _) -> change(row))
                .optional();
    }

    /** A name takes the place of the name that waited. */
    void proposeName(ChangeId id, OrganisationId organisation, OrganisationName name, Instant at) {
        dropNames(organisation);
        add(id, organisation, name.value(), null, at);
    }

    void dropNames(OrganisationId organisation) {
        sql.sql(DROP_NAMES).param("organisation", organisation.value()).update();
    }

    /** To be called before the logo is added that takes the place of the one that waited. */
    void dropLogos(OrganisationId organisation) {
        sql.sql(DROP_LOGOS).param("organisation", organisation.value()).update();
    }

    void proposeLogo(ChangeId id, OrganisationId organisation, LogoId logo, Instant at) {
        add(id, organisation, null, logo.value(), at);
    }

    private void add(ChangeId id, OrganisationId organisation, @Nullable String name, @Nullable UUID logo, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("name", name)
                .param("logo", logo, Types.OTHER)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** True where it still waited. */
    boolean decide(ChangeId id, boolean accepted, Instant at) {
        return sql.sql(DECIDE)
                        .param("id", id.value())
                        .param("to", accepted ? "ACCEPTED" : "REFUSED")
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static Change change(ResultSet row) throws SQLException {
        var asked = new WaitingChange(
                new ChangeId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("name")).map(OrganisationName::new),
                Optional.ofNullable(row.getObject("logo_id", UUID.class)).map(LogoId::new),
                row.getTimestamp("at").toInstant());
        return new Change(
                asked,
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("state").equals("WAITING"));
    }

    /** A change and where it stands. */
    record Change(WaitingChange asked, OrganisationId organisation, boolean isWaiting) {}
}
