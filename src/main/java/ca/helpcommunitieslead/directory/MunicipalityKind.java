package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How one speaks of a kind of municipality.
 *
 * @param kind as its English name says it: City, County …
 * @param tier where the kind is spoken of differently in one tier; null for all others
 * @param nounFr the French common noun in lower case: ville, comtés unis …
 * @param council the council's name without an article; in French a masculine noun: conseil de comté
 * @param head the title of the head of council, with its article
 */
public record MunicipalityKind(
        String kind, @Nullable Tier tier, String nounFr, Gender gender, LocalizedText council, LocalizedText head) {

    /** The gender of the French noun or that it is a plural. */
    public enum Gender {
        F,
        M,
        PL
    }

    /** Words that are right for every municipality, where the pack says nothing of its kind. */
    static MunicipalityKind unknown(String kind) {
        return new MunicipalityKind(
                kind,
                null,
                "municipalité",
                Gender.F,
                new LocalizedText("Council", "conseil municipal"),
                new LocalizedText("the head of council", "la présidente ou le président du conseil"));
    }

    boolean isOf(Municipality municipality) {
        return kind.equals(municipality.kind().en()) && (tier == null || tier == municipality.tier());
    }
}
