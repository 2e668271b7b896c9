package ca.helpcommunitieslead.platform.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents that were asked for last, so that the same is not made out again. A document is found by everything
 * that goes into it, so there is nothing to drop when a text changes.
 */
@Component
public final class KeptDocuments {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Documents documents;
    private final RecentBytes recent = new RecentBytes(MOST_BYTES);

    KeptDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The bytes are shared; nobody may change them. */
    public byte[] write(Document document, DocumentFormat format) {
        return recent.get(key(document, format), () -> documents.write(document, format));
    }

    private static String key(Document document, DocumentFormat format) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            document.lang().code(),
                            document.title(),
                            document.author(),
                            document.markdown(),
                            document.base().toString(),
                            format.extension())
                    .forEach(part -> {
                        digest.update(part.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
