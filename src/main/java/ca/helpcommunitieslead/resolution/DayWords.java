package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A day in words, as the pages write it. */
final class DayWords {
    private DayWords() {}

    static String of(LocalDate day, Lang lang) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(day);
    }
}
