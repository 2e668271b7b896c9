package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent with the form; nobody knows yet whether the mailbox is theirs.
 *
 * @param lang the language of the form, and of the mails to come
 * @param inviter who sent the person here, or empty
 * @param comment at most 300 characters, or empty
 */
public record EndorsementRequest(
        PersonName name,
        EmailAddress email,
        PostalCode postalCode,
        @Nullable MunicipalityCode municipality,
        Capacity capacity,
        String comment,
        Set<ConsentKind> consents,
        Lang lang,
        String inviter) {
    public EndorsementRequest {
        consents = Set.copyOf(consents);
    }

    /** What the person says of themselves, of the asks as they stand in this edition. */
    Particulars particulars(int askEdition) {
        return new Particulars(postalCode, municipality, lang, inviter, askEdition, capacity, comment);
    }

    /** The page where the consents were given. */
    String source() {
        return "/" + lang.code() + "/endorse" + (inviter.isEmpty() ? "" : "?from=" + inviter);
    }

    @Override
    public String toString() {
        return "EndorsementRequest[…]";
    }
}
