package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Readers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Readers of the desk's fields. */
final class Fields {
    private static final int PAST_YEARS = 30;
    private static final int COMING_YEARS = 3;

    private Fields() {}

    /** A day that is over, or today. */
    static Function<String, Parsed<LocalDate>> dayUntil(LocalDate today) {
        return day(today.minusYears(PAST_YEARS), today, "desk.field.day.future");
    }

    /** Today, or a day to come. */
    static Function<String, Parsed<LocalDate>> dayFrom(LocalDate today) {
        return day(today, today.plusYears(COMING_YEARS), "desk.field.day.past");
    }

    private static Function<String, Parsed<LocalDate>> day(LocalDate first, LocalDate last, String outside) {
        return raw -> {
            if (raw.isEmpty()) return Parsed.invalid("field.date.missing");
            try {
                var day = LocalDate.parse(raw);
                return day.isBefore(first) || day.isAfter(last) ? Parsed.invalid(outside) : Parsed.valid(day);
            } catch (DateTimeParseException e) {
                return Parsed.invalid("field.date.invalid");
            }
        };
    }

    static Function<String, Parsed<Integer>> numberUpTo(int largest) {
        return Readers.numberUpTo(largest, "desk.field.number");
    }

    /** An http or https address. */
    static Parsed<String> link(String raw) {
        return Readers.webAddress(raw, "desk.field.link");
    }
}
