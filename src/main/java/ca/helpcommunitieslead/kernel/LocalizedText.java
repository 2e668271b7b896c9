package ca.helpcommunitieslead.kernel;

import org.jspecify.annotations.Nullable;

/** One text in English and French; at least one of the two is there (R26). */
public record LocalizedText(@Nullable String en, @Nullable String fr) {
    public LocalizedText {
        if (isBlank(en) && isBlank(fr)) throw new IllegalArgumentException("a text in neither language");
    }

    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in the language asked for or, where it lacks, in the other one. */
    public Wording in(Lang lang) {
        var wanted = raw(lang);
        if (wanted != null && !wanted.isBlank()) return new Wording(wanted, lang, true);
        var other = raw(lang.other());
        if (other == null) throw new IllegalStateException("a text in neither language");
        return new Wording(other, lang.other(), false);
    }

    private @Nullable String raw(Lang lang) {
        return switch (lang) {
            case EN -> en;
            case FR -> fr;
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * What a reader is shown.
     *
     * @param lang the language the text is really in
     * @param translated false where the other language stands in
     */
    public record Wording(String text, Lang lang, boolean translated) {
        @Override
        public String toString() {
            return text;
        }
    }
}
