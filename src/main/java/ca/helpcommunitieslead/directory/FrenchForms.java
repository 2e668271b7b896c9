package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.Lang;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** French: the kind's noun in lower case with its article, then the name: le canton de Hamilton, la ville d’Ottawa. */
final class FrenchForms {
    /** An English name that repeats its kind. */
    private static final Pattern ENGLISH_KIND = Pattern.compile(" County$");

    private static final String VOWELS = "AEIOUaeiou";

    private FrenchForms() {}

    static Naming of(Municipality municipality, MunicipalityKind kind) {
        var name = name(municipality);
        var noun = kind.nounFr();
        var rest = noun + " " + ofName(name, municipality);
        var the = article(noun, kind) + rest;
        var of = ofArticle(noun, kind) + rest;
        var council = kind.council().in(Lang.FR).text() + " " + of;
        return new Naming(
                name,
                the,
                Naming.capital(the),
                of,
                toArticle(noun, kind) + rest,
                "le " + council,
                "Le " + council,
                "du " + council,
                "au " + council,
                kind.head().in(Lang.FR).text());
    }

    private static String name(Municipality municipality) {
        var name = Naming.typographic(municipality.name().in(Lang.FR).text());
        return ENGLISH_KIND.matcher(name).replaceFirst("");
    }

    /** A name’s own article stays whole (de La Nation), but one that is an adjective takes one (du Grand Sudbury). */
    private static String ofName(String name, Municipality municipality) {
        var french = !name.equals(municipality.name().in(Lang.EN).text());
        if (french && name.startsWith("Grand ")) return "du " + name;
        return beginsWithVowel(name) ? "d’" + name : "de " + name;
    }

    /** Neither H nor Y elides: these names are English. */
    private static boolean beginsWithVowel(String word) {
        var first = Normalizer.normalize(word, Normalizer.Form.NFD).charAt(0);
        return VOWELS.indexOf(first) >= 0;
    }

    private static String article(String noun, MunicipalityKind kind) {
        return switch (kind.gender()) {
            case F -> beginsWithVowel(noun) ? "l’" : "la ";
            case M -> beginsWithVowel(noun) ? "l’" : "le ";
            case PL -> "les ";
        };
    }

    private static String ofArticle(String noun, MunicipalityKind kind) {
        return switch (kind.gender()) {
            case F -> beginsWithVowel(noun) ? "de l’" : "de la ";
            case M -> beginsWithVowel(noun) ? "de l’" : "du ";
            case PL -> "des ";
        };
    }

    private static String toArticle(String noun, MunicipalityKind kind) {
        return switch (kind.gender()) {
            case F -> beginsWithVowel(noun) ? "à l’" : "à la ";
            case M -> beginsWithVowel(noun) ? "à l’" : "au ";
            case PL -> "aux ";
        };
    }
}
