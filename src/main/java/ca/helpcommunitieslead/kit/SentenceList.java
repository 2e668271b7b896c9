package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.kernel.Lang;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Several things in one sentence: A, B and C. Where a thing has a comma of its own, semicolons keep the things apart. */
final class SentenceList {
    private SentenceList() {}

    static String of(List<String> things, Lang lang) {
        if (things.size() > 1 && things.stream().anyMatch(thing -> thing.contains(", "))) return apart(things, lang);
        return ListFormatter.getInstance(ULocale.forLocale(lang.locale())).format(things);
    }

    private static String apart(List<String> things, Lang lang) {
        var and = switch (lang) {
            case EN -> "; and ";
            case FR -> "; et ";
        };
        return String.join("; ", things.subList(0, things.size() - 1)) + and + things.getLast();
    }
}
