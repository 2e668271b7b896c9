package ca.helpcommunitieslead.kernel;

import java.util.Locale;
import java.util.Optional;

/** A language of the site; its code is the first part of every page's address. */
public enum Lang {
    EN("en", Locale.CANADA),
    FR("fr", Locale.CANADA_FRENCH);

    private final String code;
    private final Locale locale;

    Lang(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public static Optional<Lang> parse(String code) {
        for (var lang : values()) {
            if (lang.code.equals(code)) return Optional.of(lang);
        }
        return Optional.empty();
    }

    /** The ISO 639-1 code, in lower case. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Lang other() {
        return switch (this) {
            case EN -> FR;
            case FR -> EN;
        };
    }
}
