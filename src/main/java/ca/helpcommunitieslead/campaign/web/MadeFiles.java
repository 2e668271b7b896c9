package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.platform.documents.Document;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.documents.Documents;
import java.util.LinkedHashMap;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Makes files, and keeps those asked for last: making one takes a good part of a second, and anybody may ask. */
@Component
final class MadeFiles {
    private static final int MOST = 120;
    private static final float USUAL_LOAD = 0.75f;

    private final Documents documents;
    private final LinkedHashMap<Wanted, ByteArrayResource> kept = new LinkedHashMap<>(MOST, USUAL_LOAD, true);

    MadeFiles(Documents documents) {
        this.documents = documents;
    }

    /** Makes one file at a time, however many are asked for at once. */
    synchronized ByteArrayResource file(Document document, DocumentFormat format) {
        var file = kept.computeIfAbsent(
                new Wanted(document, format),
                wanted -> new ByteArrayResource(documents.write(wanted.document(), wanted.format())));
        if (kept.size() > MOST) kept.pollFirstEntry();
        return file;
    }

    private record Wanted(Document document, DocumentFormat format) {}
}
