package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * What a person says with the form besides name and address, and may say otherwise with the next one.
 *
 * @param municipality where the person lives; null where it is none, or not known
 * @param inviter who sent the person here, or empty
 * @param askEdition the edition of the asks that the person endorses; null where it is not known
 * @param comment at most 300 characters, or empty
 */
public record Particulars(
        PostalCode postalCode,
        @Nullable MunicipalityCode municipality,
        Lang lang,
        String inviter,
        @Nullable Integer askEdition,
        Capacity capacity,
        String comment) {
    /** The same in this municipality, or in none. */
    Particulars in(@Nullable MunicipalityCode other) {
        return new Particulars(postalCode, other, lang, inviter, askEdition, capacity, comment);
    }
}
