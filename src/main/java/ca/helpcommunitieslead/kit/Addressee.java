package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A ministry and whoever is addressed there, in the middle of a sentence.
 *
 * @param ministry Ministry of Energy and Mines · Ministère de l’Énergie et des Mines
 * @param theMinistry the Ministry of … · le ministère de …
 * @param ofMinistry of the Ministry of … · du ministère de …
 * @param office Minister of … · ministre de …
 * @param theOffice the Minister of … · la ou le ministre de …
 * @param toOffice to the Minister of … · à la ou au ministre de …
 */
record Addressee(
        String ministry, String theMinistry, String ofMinistry, String office, String theOffice, String toOffice) {
    /** Names that are spoken with an article; of others, such as Transport Canada, nobody can know. */
    private static final Pattern COMMON_NOUN = Pattern.compile("^(?!the\\b).* (?:of|for) .*");

    private static final String MINISTRY_FR = "Ministère ";

    /** As it was called on a day. */
    static Addressee of(Authority authority, LocalDate day, Lang lang) {
        var name = authority.nameOn(day).orElse(authority.name());
        var office = authority.officeOn(day);
        return switch (lang) {
            case EN -> {
                var ministry = name.in(lang).text();
                yield inEnglish(
                        ministry, office.map(title -> title.in(lang).text()).orElseGet(() -> officeOf(ministry)));
            }
            case FR -> {
                var ministry = name.in(lang).text();
                yield inFrench(
                        ministry,
                        office.map(title -> title.in(lang))
                                .filter(LocalizedText.Wording::translated)
                                .map(LocalizedText.Wording::text)
                                .orElseGet(() -> bureauDe(ministry)));
            }
        };
    }

    private static Addressee inEnglish(String ministry, String office) {
        var the = COMMON_NOUN.matcher(ministry).matches() ? "the " + ministry : ministry;
        return new Addressee(ministry, the, "of " + the, office, "the " + office, "to the " + office);
    }

    private static String officeOf(String ministry) {
        return ministry.startsWith("Ministry ")
                ? "Minister " + ministry.substring("Ministry ".length())
                : "head of " + (COMMON_NOUN.matcher(ministry).matches() ? "the " : "") + ministry;
    }

    private static Addressee inFrench(String ministry, String office) {
        var lower = office.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + office.substring(1);
        var known = ministry.startsWith(MINISTRY_FR);
        var noun = "m" + ministry.substring(1);
        return new Addressee(
                ministry,
                known ? "le " + noun : ministry,
                known ? "du " + noun : of(ministry),
                lower,
                "la ou le " + lower,
                "à la ou au " + lower);
    }

    private static String bureauDe(String ministry) {
        return ministry.startsWith(MINISTRY_FR)
                ? "ministre " + ministry.substring(MINISTRY_FR.length())
                : "responsable " + of(ministry);
    }

    private static String of(String name) {
        var vowel = "AEIOUYÂÀÉÈÊÎÔÛ".indexOf(Character.toUpperCase(name.charAt(0))) >= 0;
        return (vowel ? "d’" : "de ") + name;
    }
}
