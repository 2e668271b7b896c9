package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is counted says of themselves from now on.
 *
 * @param municipality null where it is none
 * @param comment at most 300 characters, or empty
 */
public record Correction(
        PersonName name,
        PostalCode postalCode,
        @Nullable MunicipalityCode municipality,
        Lang lang,
        Capacity capacity,
        String comment) {
    /** The same person's particulars with this in them; inviter and edition stay what they were. */
    Particulars of(Particulars before) {
        return new Particulars(
                postalCode, municipality, lang, before.inviter(), before.askEdition(), capacity, comment);
    }

    @Override
    public String toString() {
        return "Correction[…]";
    }
}
