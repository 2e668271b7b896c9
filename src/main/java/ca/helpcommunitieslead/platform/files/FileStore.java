package ca.helpcommunitieslead.platform.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class FileStore {
    private static final String ADD = """
            insert into stored_file (hash, kind, size, content, stored_at) values (:hash, :kind, :size, :content, :at)
            on conflict (hash) do nothing""";

    private static final String CONTENT = "select content from stored_file where hash = :hash";

    private static final String STORED_AT = "select stored_at from stored_file where hash = :hash";

    private final JdbcClient sql;

    FileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(StoredFile file, byte[] content, Instant at) {
        sql.sql(ADD)
                .param("hash", file.hash().value())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("content", content)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<ByteArrayResource> content(FileHash hash) {
        return sql.sql(CONTENT)
                .param("hash", hash.value())
                .query((row, _) -> new ByteArrayResource(row.getBytes("content")))
                .optional();
    }

    Optional<Instant> storedAt(FileHash hash) {
        return sql.sql(STORED_AT)
                .param("hash", hash.value())
                .query((row, _) -> row.getTimestamp("stored_at").toInstant())
                .optional();
    }
}
