package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.organisation.LogoPicture.Format;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OrganisationLogoStore {
    private static final String ADD = """
            insert into organisation_logo (id, organisation_id, format, content, shown, at)
            values (:id, :organisation, :format, :content, :shown, :at)""";

    private static final String PICTURE =
            "select format, content from organisation_logo where id = :id and organisation_id = :organisation";

    private static final String REMOVE_SHOWN =
            "delete from organisation_logo where organisation_id = :organisation and shown";

    private final JdbcClient sql;

    OrganisationLogoStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param shown with the organisation at once; otherwise it waits */
    void add(LogoId id, OrganisationId organisation, LogoPicture picture, boolean shown, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("format", picture.format().name())
                .param("content", picture.content().getByteArray())
                .param("shown", shown)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<LogoPicture> picture(OrganisationId organisation, LogoId id) {
        return sql.sql(PICTURE)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query((row, _) -> new LogoPicture(
                        Format.valueOf(row.getString("format")), new ByteArrayResource(row.getBytes("content"))))
                .optional();
    }

    /** Shows this one and deletes the one before. */
    void show(OrganisationId organisation, LogoId id) {
        removeShown(organisation);
        sql.sql("update organisation_logo set shown = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /** True where there was one. */
    boolean removeShown(OrganisationId organisation) {
        return sql.sql(REMOVE_SHOWN).param("organisation", organisation.value()).update() > 0;
    }

    void remove(LogoId id) {
        sql.sql("delete from organisation_logo where id = :id")
                .param("id", id.value())
                .update();
    }
}
