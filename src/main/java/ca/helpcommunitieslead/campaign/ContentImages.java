package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.FileHash;
import ca.helpcommunitieslead.platform.files.FileKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The pictures that texts may show. */
@Component
public final class ContentImages {
    /** In bytes. */
    public static final int LARGEST = 2 << 20;

    private static final Set<FileKind> PICTURES = Set.of(FileKind.PNG, FileKind.JPEG);

    private final ContentImageStore store;
    private final FileArchive files;
    private final AuditLog audit;
    private final Tx tx;
    private final InstantSource clock;

    ContentImages(ContentImageStore store, FileArchive files, AuditLog audit, Tx tx, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Newest first. */
    public List<ContentImage> all() {
        return store.all();
    }

    /** The picture at this hash, if it was added as one: other stored files are not the public's. */
    public Optional<ContentImage> byHash(String hash) {
        return FileHash.parse(hash).toOptional().flatMap(store::byHash);
    }

    public Optional<ByteArrayResource> content(ContentImage image) {
        return files.content(image.hash());
    }

    /**
     * Adds a picture, known by its first bytes and not by its name.
     *
     * @param description in both languages; null where it is decoration only
     */
    public Added add(Person by, byte[] bytes, @Nullable LocalizedText description) {
        if (bytes.length > LARGEST) return Added.TOO_LARGE;
        if (FileKind.of(bytes).filter(PICTURES::contains).isEmpty()) return Added.NO_PICTURE;
        return tx.call(() -> {
            var file = files.keep(bytes).orElseThrow();
            var image = new ContentImage(
                    file.hash(), file.kind(), Optional.ofNullable(description), by.id(), clock.instant());
            if (!store.add(image)) return Added.KNOWN;
            audit.record(by.id(), "image.add", file.hash().value(), Map.of());
            return Added.DONE;
        });
    }

    /** What came of it. */
    public enum Added {
        DONE,
        /** The same bytes are there already. */
        KNOWN,
        NO_PICTURE,
        TOO_LARGE
    }
}
