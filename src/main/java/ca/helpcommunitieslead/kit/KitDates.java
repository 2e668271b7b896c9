package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day in words: November 24, 2026 · 24 novembre 2026 · 1er décembre 2026. */
final class KitDates {
    private KitDates() {}

    static String inWords(LocalDate day, Lang lang) {
        var pattern = switch (lang) {
            case EN -> "MMMM d, yyyy";
            case FR -> day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, lang.locale()).format(day);
    }
}
