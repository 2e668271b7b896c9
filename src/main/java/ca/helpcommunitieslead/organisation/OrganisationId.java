package ca.helpcommunitieslead.organisation;

import java.util.Optional;
import java.util.UUID;

/** One organisation's sign-on. */
public record OrganisationId(UUID value) {
    /** As it stands in addresses. */
    static Optional<OrganisationId> read(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
