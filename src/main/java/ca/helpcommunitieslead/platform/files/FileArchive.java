package ca.helpcommunitieslead.platform.files;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps files; the same bytes are kept once. */
@Component
public final class FileArchive {
    private final FileStore rows;
    private final InstantSource clock;

    FileArchive(FileStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps a file in the caller's transaction; empty where its bytes are of no kind that is taken. */
    public Optional<StoredFile> keep(byte[] bytes) {
        var kind = FileKind.of(bytes);
        if (kind.isEmpty()) return Optional.empty();
        var file = new StoredFile(FileHash.of(bytes), kind.get(), bytes.length);
        rows.add(file, bytes, clock.instant());
        return Optional.of(file);
    }

    /** Whether {@link #keep} would take it. */
    public boolean takes(byte[] bytes) {
        return FileKind.of(bytes).isPresent();
    }

    public Optional<ByteArrayResource> content(FileHash hash) {
        return rows.content(hash);
    }

    /** Since when these bytes are kept. */
    public Optional<Instant> keptSince(FileHash hash) {
        return rows.storedAt(hash);
    }
}
