package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditFilter;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads out of an address what somebody looks for in the log; what is no filter filters nothing. */
final class AuditQuery {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern DAY = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");

    private AuditQuery() {}

    static AuditFilter read(Submission query, ZoneId zone) {
        var day = day(query.text("day"));
        return new AuditFilter(
                matching(query, "person", ID)
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .orElse(null),
                text(query, "action"),
                text(query, "subject"),
                day.map(one -> one.atStartOfDay(zone).toInstant()).orElse(null),
                day.map(one -> one.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null),
                matching(query, "before", NUMBER).map(Long::valueOf).orElse(null));
    }

    private static Optional<String> matching(Submission query, String field, Pattern form) {
        return query.present(field).filter(text -> form.matcher(text).matches());
    }

    private static @Nullable String text(Submission query, String field) {
        return query.present(field).map(text -> text.replace("\0", "")).orElse(null);
    }

    private static Optional<LocalDate> day(String raw) {
        if (!DAY.matcher(raw).matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(raw));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
