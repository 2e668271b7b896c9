package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is stored; for its contact and for staff. The public sees {@link PublicOrganisation}.
 *
 * @param lang the language of the mails to its contact
 * @param slug its name in addresses; null before the first approval
 * @param logo the picture that is shown with it; null where there is none
 * @param mails how many the public form caused
 * @param since when it came into its state
 */
public record Organisation(
        OrganisationId id,
        Profile profile,
        Signatory signatory,
        EmailAddress email,
        Lang lang,
        OrganisationState state,
        @Nullable OrganisationSlug slug,
        @Nullable LogoId logo,
        int mails,
        Instant requestedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant approvedAt,
        Instant since) {

    public OrganisationName name() {
        return profile.name();
    }

    public boolean isPublic() {
        return state == OrganisationState.APPROVED;
    }

    public boolean isConfirmed() {
        return state != OrganisationState.REQUESTED;
    }

    public Optional<OrganisationSlug> publicSlug() {
        return Optional.ofNullable(slug);
    }

    public Optional<LogoId> logoId() {
        return Optional.ofNullable(logo);
    }

    @Override
    public String toString() {
        return "Organisation[" + id.value() + "]";
    }
}
