package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PaperBatch;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One list of signatures, without its names.
 *
 * @param municipality where people live who gave none
 * @param enteredBy the name of who entered it
 * @param notice the key of what was done just now
 */
public record PaperBatchPage(
        PaperBatch batch,
        Optional<LocalizedText> municipality,
        String enteredBy,
        ZoneId zone,
        @Nullable String notice) {}
