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
 * One person's endorsement as it is stored; for the person alone, and for staff.
 *
 * @param number given at the first confirmation and kept for ever
 * @param mails how many were written to the person
 */
public record Endorsement(
        EndorsementId id,
        PersonName name,
        EmailAddress email,
        Particulars particulars,
        State state,
        @Nullable Long number,
        int mails,
        Instant requestedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant withdrawnAt,
        Standing standing) {

    public enum State {
        /** Not counted: the mailbox's owner has not confirmed (R1). */
        REQUESTED,
        /** Counted. */
        CONFIRMED,
        /** Not counted any more (R5). */
        WITHDRAWN,
        /** Not counted: set aside by a clean-up (R9), until that is undone. */
        INVALID
    }

    /**
     * What became of what the person says.
     *
     * @param councilTerm the key of the term that an office was held in at the confirmation (R7); null for residents, and
     *     where no term is known
     * @param riding the number of the riding that the person is counted in; 0 where it cannot be told
     * @param nameHidden staff took the name down
     */
    public record Standing(
            @Nullable String councilTerm,
            int riding,
            Capacity.Check capacity,
            CommentCheck comment,
            boolean nameHidden) {}

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isSetAside() {
        return state == State.INVALID;
    }

    /** Now or before a withdrawal. */
    public boolean wasConfirmed() {
        return number != null;
    }

    public OptionalLong ownNumber() {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    public PostalCode postalCode() {
        return particulars.postalCode();
    }

    public Optional<MunicipalityCode> municipalityCode() {
        return Optional.ofNullable(particulars.municipality());
    }

    public Lang lang() {
        return particulars.lang();
    }

    public Capacity capacity() {
        return particulars.capacity();
    }

    /** The same person saying this. */
    Endorsement saying(Particulars other) {
        return saying(other, standing);
    }

    Endorsement saying(Particulars other, Standing otherStanding) {
        return new Endorsement(
                id, name, email, other, state, number, mails, requestedAt, confirmedAt, withdrawnAt, otherStanding);
    }

    @Override
    public String toString() {
        return "Endorsement[" + id.value() + "]";
    }
}
