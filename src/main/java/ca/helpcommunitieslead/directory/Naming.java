package ca.helpcommunitieslead.directory;

import java.util.Locale;

/**
 * A municipality in the middle of a sentence of one language, with articles, contractions and elisions made. The record's
 * values are for plain text; apostrophes are typographic.
 *
 * @param name Hamilton
 * @param the the Township of Hamilton · le canton de Hamilton
 * @param theCapital the same at the beginning of a sentence
 * @param of of the Township of Hamilton · du canton de Hamilton
 * @param to to the Township of Hamilton · au canton de Hamilton
 * @param council the Council of the Township of Hamilton · le conseil municipal du canton de Hamilton
 * @param councilCapital the same at the beginning of a sentence
 * @param ofCouncil of the Council of … · du conseil municipal du …
 * @param toCouncil to the Council of … · au conseil municipal du …
 * @param head the Mayor · la mairesse ou le maire
 */
public record Naming(
        String name,
        String the,
        String theCapital,
        String of,
        String to,
        String council,
        String councilCapital,
        String ofCouncil,
        String toCouncil,
        String head) {

    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.CANADA_FRENCH) + phrase.substring(1);
    }

    static String typographic(String name) {
        return name.replace('\'', '’');
    }
}
