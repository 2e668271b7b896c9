package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to a clerk's office whether what is recorded of its council is right.
 *
 * @param office where the link was mailed to
 * @param expiresAt until when the link can be opened
 * @param remindedAt null where nobody had to be reminded yet
 * @param answers oldest first
 */
public record ClerkRequest(
        UUID id,
        ResolutionKey resolution,
        EmailAddress office,
        Lang lang,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant remindedAt,
        List<Answer> answers) {
    public ClerkRequest {
        answers = List.copyOf(answers);
    }

    public boolean isConfirmed() {
        return answers.stream().anyMatch(answer -> answer.kind() == Kind.CONFIRMATION);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** What an office can answer. */
    public enum Kind {
        CONFIRMATION,
        COPY,
        CORRECTION,
        RESCISSION
    }

    /** Where an answer stands: evidence at once, or for staff to decide. */
    public enum State {
        TAKEN,
        WAITING,
        ACCEPTED,
        REFUSED
    }

    /**
     * One answer.
     *
     * @param differences what a correction would change; empty for all else
     * @param day on which the council took its decision back; null for all else
     * @param words what the office added
     */
    public record Answer(
            UUID id,
            Kind kind,
            Instant at,
            List<Difference> differences,
            @Nullable LocalDate day,
            String words,
            State state) {
        public Answer {
            differences = List.copyOf(differences);
        }
    }

    /** A field as it was recorded when the office saw it, and as the office says it should be. */
    public record Difference(ClerkField field, String was, String should) {}
}
