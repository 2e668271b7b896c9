package ca.helpcommunitieslead.platform.audit;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.db.Filter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for; null asks for all.
 *
 * @param from written at this time or later
 * @param until before this time
 * @param before with a lower number than this
 */
public record AuditFilter(
        @Nullable PersonId actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {
    Filter where() {
        return Filter.where()
                .andIfGiven("actor", actor == null ? null : actor.value(), "actor = :actor")
                .andIfGiven("action", action, "action = :action")
                .andIfGiven("subject", subject, "subject = :subject")
                .andIfGiven("from", from == null ? null : Timestamp.from(from), "at >= :from")
                .andIfGiven("until", until == null ? null : Timestamp.from(until), "at < :until")
                .andIfGiven("before", before, "number < :before");
    }
}
