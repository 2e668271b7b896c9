package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.kernel.Lang;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Several things in one sentence: A, B and C. Where a thing has a comma of its own, semicolons keep the things apart, and
 * where one has an “and” of its own, a comma stands before the last.
 */
final class SentenceList {
    private SentenceList() {}

    static String of(List<String> things, Lang lang) {
        if (things.size() > 1 && has(things, ", ")) return joined(things, "; ", ";" + and(lang));
        if (things.size() > 1 && has(things, and(lang))) return joined(things, ", ", "," + and(lang));
        return ListFormatter.getInstance(ULocale.forLocale(lang.locale())).format(things);
    }

    private static boolean has(List<String> things, String part) {
        return things.stream().anyMatch(thing -> thing.contains(part));
    }

    private static String and(Lang lang) {
        return switch (lang) {
            case EN -> " and ";
            case FR -> " et ";
        };
    }

    private static String joined(List<String> things, String between, String last) {
        return String.join(between, things.subList(0, things.size() - 1)) + last + things.getLast();
    }
}
