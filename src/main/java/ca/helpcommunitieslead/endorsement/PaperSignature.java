package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * A person who signed on paper. Two signatures with one name, however it is spelled, and one postal code are one person's.
 *
 * @param municipality null where it is none, or not known
 */
public record PaperSignature(
        PersonName name,
        PostalCode postalCode,
        @Nullable MunicipalityCode municipality,
        @Nullable EmailAddress email) {
    @Nullable
    String mailbox() {
        return email == null ? null : CanonicalAddress.of(email).value();
    }

    @Nullable
    String municipalityCode() {
        return municipality == null ? null : municipality.value();
    }
}
