package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update says: a subject and Markdown in each language. A draft may lack any of them.
 *
 * @param only the one language that it is meant to have; null: both (R26)
 */
public record UpdateWords(Text en, Text fr, @Nullable Lang only) {
    /** One language's part. */
    public record Text(String subject, String body) {
        /** A subject is a header of the mail, so it has one line. */
        public Text {
            subject = subject.replaceAll("\\s+", " ").strip();
            body = body.replace("\r\n", "\n");
        }
    }

    public Text in(Lang lang) {
        return switch (lang) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /** The language in which somebody who reads this one gets it. */
    public Lang shownTo(Lang reader) {
        return only == null ? reader : only;
    }

    public boolean isWantedIn(Lang lang) {
        return only == null || only == lang;
    }

    /** The fields, such as {@code subject.fr}, that must be filled before it can be sent. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (var lang : Lang.values()) {
            if (!isWantedIn(lang)) continue;
            if (in(lang).subject().isBlank()) missing.add("subject." + lang.code());
            if (in(lang).body().isBlank()) missing.add("body." + lang.code());
        }
        return missing;
    }

    /** What to call it in a list, or empty. */
    public String title(Lang reader) {
        var own = in(shownTo(reader)).subject();
        return own.isEmpty() ? in(reader.other()).subject() : own;
    }
}
