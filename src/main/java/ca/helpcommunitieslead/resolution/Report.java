package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.StoredFile;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account told of a council's decision. It is no record, and nothing of it is public, until a
 * member of staff enters one.
 *
 * @param email for questions; null where none was left, and once it is decided
 * @param record what was entered of it; null while it waits, and where it was refused
 */
public record Report(
        ReportId id,
        Account account,
        @Nullable EmailAddress email,
        Lang lang,
        Instant at,
        State state,
        @Nullable ResolutionKey record) {
    public enum State {
        WAITING,
        ACCEPTED,
        REFUSED
    }

    /**
     * What was told. Empty texts were left out.
     *
     * @param link where it can be read, an http or https address
     * @param words anything else
     */
    public record Account(
            MunicipalityCode council,
            LocalDate day,
            ReportedOutcome outcome,
            String motionNumber,
            String link,
            @Nullable StoredFile file,
            String words) {
        public boolean hasProof() {
            return file != null || !link.isEmpty();
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
