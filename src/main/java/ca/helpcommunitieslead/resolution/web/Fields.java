package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Readers of the fields that records are made of. */
final class Fields {
    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private Fields() {}

    static Function<String, Parsed<LocalDate>> dayUntil(LocalDate latest) {
        return raw -> {
            if (raw.isEmpty()) return Parsed.invalid("field.date.missing");
            try {
                var day = LocalDate.parse(raw);
                if (day.isAfter(latest)) return Parsed.invalid("resolution.field.day.future");
                return day.isBefore(OLDEST) ? Parsed.invalid("field.date.invalid") : Parsed.valid(day);
            } catch (DateTimeParseException e) {
                return Parsed.invalid("field.date.invalid");
            }
        };
    }

    /** A day that may be still to come. */
    static Parsed<LocalDate> anyDay(String raw) {
        return dayUntil(LATEST).apply(raw);
    }

    /** A text of one line that may be empty; what hides in it or moves text about is refused. */
    static String line(Submission form, String field, int longest) {
        return visible(form, field, form.optional(field, longest));
    }

    /** The same of several lines. */
    static String lines(Submission form, String field, int longest) {
        var text = form.optional(field, longest);
        visible(form, field, text.replaceAll("[\r\n\t]", ""));
        return text;
    }

    private static String visible(Submission form, String field, String text) {
        if (SafeText.hasHidden(text)) form.reject(field, "resolution.field.hidden");
        return text;
    }

    static Function<String, Parsed<Integer>> numberUpTo(int largest) {
        return Readers.numberUpTo(largest, "field.number.invalid");
    }

    /** An http or https address. */
    static Parsed<String> link(String raw) {
        return Readers.webAddress(raw, "resolution.field.link.invalid");
    }
}
