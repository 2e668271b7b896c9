package ca.helpcommunitieslead.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared with what somebody typed in haste. */
public final class Spelling {
    private Spelling() {}

    /** Lower case without accents and hyphens, so that a hasty spelling finds its place. */
    public static String loose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
