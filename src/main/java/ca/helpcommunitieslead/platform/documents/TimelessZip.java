package ca.helpcommunitieslead.platform.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP file whose entries all bear the same time, so that equal contents give equal bytes. */
final class TimelessZip extends ZipArchiveOutputStream {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    TimelessZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(ALWAYS);
        super.putArchiveEntry(entry);
    }
}
