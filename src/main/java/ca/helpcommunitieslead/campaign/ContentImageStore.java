package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.files.FileHash;
import ca.helpcommunitieslead.platform.files.FileKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ContentImageStore {
    private static final String IMAGES = """
            select hash, kind, alt_en, alt_fr, decorative, uploaded_by, at from content_image""";

    private static final String ALL = IMAGES + " order by at desc, hash";

    private static final String BY_HASH = IMAGES + " where hash = :hash";

    private static final String ADD = """
            insert into content_image (hash, kind, alt_en, alt_fr, decorative, uploaded_by, at)
            values (:hash, :kind, :en, :fr, :decorative, :person, :at)
            on conflict (hash) do nothing""";

    private final JdbcClient sql;

    ContentImageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<ContentImage> all() {
        return sql.sql(ALL).query((row, _) -> image(row)).list();
    }

    Optional<ContentImage> byHash(FileHash hash) {
        return sql.sql(BY_HASH)
                .param("hash", hash.value())
                .query((row, _) -> image(row))
                .optional();
    }

    private static ContentImage image(ResultSet row) throws SQLException {
        var description = row.getBoolean("decorative")
                ? Optional.<LocalizedText>empty()
                : Optional.of(new LocalizedText(row.getString("alt_en"), row.getString("alt_fr")));
        return new ContentImage(
                new FileHash(row.getString("hash")),
                FileKind.valueOf(row.getString("kind")),
                description,
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    /** True where it was not there before. */
    boolean add(ContentImage image) {
        var description = image.description();
        return sql.sql(ADD)
                        .param("hash", image.hash().value())
                        .param("kind", image.kind().name())
                        .param("en", description.map(LocalizedText::en).orElse(null))
                        .param("fr", description.map(LocalizedText::fr).orElse(null))
                        .param("decorative", description.isEmpty())
                        .param("person", image.uploadedBy().value())
                        .param("at", Timestamp.from(image.at()))
                        .update()
                == 1;
    }
}
