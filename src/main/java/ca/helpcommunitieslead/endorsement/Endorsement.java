package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One person's endorsement as it is stored; for the person alone.
 *
 * @param inviter who sent the person here, or empty
 * @param askEdition the edition of the asks that the person endorses; null where it is not known
 * @param number given at the first confirmation and kept for ever
 * @param mails how many were written to the person
 */
public record Endorsement(
        EndorsementId id,
        PersonName name,
        EmailAddress email,
        PostalCode postalCode,
        @Nullable MunicipalityCode municipality,
        Lang lang,
        String inviter,
        @Nullable Integer askEdition,
        State state,
        @Nullable Long number,
        int mails,
        Instant requestedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant withdrawnAt) {

    public enum State {
        /** Not counted: the mailbox's owner has not confirmed (R1). */
        REQUESTED,
        /** Counted. */
        CONFIRMED,
        /** Not counted any more (R5). */
        WITHDRAWN
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** Now or before a withdrawal. */
    public boolean wasConfirmed() {
        return number != null;
    }

    /** The same person with what a link would make of them. */
    Endorsement with(
            PostalCode otherPostalCode,
            @Nullable MunicipalityCode otherMunicipality,
            Lang otherLang,
            String otherInviter,
            @Nullable Integer otherEdition) {
        return new Endorsement(
                id,
                name,
                email,
                otherPostalCode,
                otherMunicipality,
                otherLang,
                otherInviter,
                otherEdition,
                state,
                number,
                mails,
                requestedAt,
                confirmedAt,
                withdrawnAt);
    }

    /** The same person in this municipality, or in none. */
    Endorsement in(@Nullable MunicipalityCode otherMunicipality) {
        return with(postalCode, otherMunicipality, lang, inviter, askEdition);
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public OptionalLong ownNumber() {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    public Optional<MunicipalityCode> municipalityCode() {
        return Optional.ofNullable(municipality);
    }

    @Override
    public String toString() {
        return "Endorsement[" + id.value() + "]";
    }
}
