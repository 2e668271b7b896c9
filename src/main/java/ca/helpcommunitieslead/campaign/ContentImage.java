package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.files.FileHash;
import ca.helpcommunitieslead.platform.files.FileKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A picture that texts may show.
 *
 * @param description what it shows, for those who do not see it; empty where it is decoration only
 */
public record ContentImage(
        FileHash hash, FileKind kind, Optional<LocalizedText> description, PersonId uploadedBy, Instant at) {

    /** Where it is found; the same in both languages. */
    public String address() {
        return "/images/" + hash + "." + kind.extension();
    }
}
