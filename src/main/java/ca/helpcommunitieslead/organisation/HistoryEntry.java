package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an organisation.
 *
 * @param actor who of the staff did it; empty: its contact
 * @param reason the key of a {@link RefusalReason}, or empty
 * @param words what was said with it, or empty
 */
public record HistoryEntry(Step step, Instant at, Optional<PersonId> actor, String reason, String words) {
    public enum Step {
        REQUESTED,
        CONFIRMED,
        ASKED_AGAIN,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        TAKEN_DOWN,
        PUT_BACK,
        CORRECTED,
        LOGO_REMOVED,
        NAME_PROPOSED,
        LOGO_PROPOSED,
        CHANGE_ACCEPTED,
        CHANGE_REFUSED,
        NOTE;

        public String labelKey() {
            return "organisation.step." + name();
        }
    }

    /** Something its contact did. */
    static HistoryEntry own(Step step, Instant at) {
        return new HistoryEntry(step, at, Optional.empty(), "", "");
    }
}
