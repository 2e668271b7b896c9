package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** Reads the day and the hour at which a text is to come out. */
record DueTime(Submission form, ZoneId zone, Instant now) {
    private static final Duration FURTHEST = Duration.ofDays(730);

    /** Empty for at once, and where something is wrong, which is noted at its field. */
    Optional<Instant> read() {
        if (form.text("dueDate").isEmpty() && form.text("dueTime").isEmpty()) return Optional.empty();
        var day = parse("dueDate", LocalDate::parse, "field.date.missing", "field.date.invalid");
        var time = parse("dueTime", LocalTime::parse, "campaign.editing.due.missing", "campaign.editing.due.invalid");
        if (day.isEmpty() || time.isEmpty()) return Optional.empty();
        return instant(day.get(), time.get());
    }

    private <T> Optional<T> parse(String field, Function<String, T> parser, String missingKey, String invalidKey) {
        var typed = form.text(field);
        if (typed.isEmpty()) {
            form.reject(field, missingKey);
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(typed));
        } catch (DateTimeParseException e) {
            form.reject(field, invalidKey);
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(LocalDate day, LocalTime time) {
        var furthest = LocalDate.ofInstant(now.plus(FURTHEST), zone);
        if (day.isAfter(furthest)) return rejected("dueDate", "campaign.editing.due.tooFar");
        var local = day.atTime(time);
        if (zone.getRules().getValidOffsets(local).isEmpty())
            return rejected("dueTime", "campaign.editing.due.skipped");
        var due = local.atZone(zone).toInstant();
        return due.isAfter(now) ? Optional.of(due) : rejected("dueDate", "campaign.editing.due.past");
    }

    private Optional<Instant> rejected(String field, String messageKey) {
        form.reject(field, messageKey);
        return Optional.empty();
    }
}
