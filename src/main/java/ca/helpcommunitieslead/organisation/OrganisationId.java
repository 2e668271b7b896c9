package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Ids;
import java.util.Optional;
import java.util.UUID;

/** One organisation's sign-on. */
public record OrganisationId(UUID value) {
    /** As it stands in addresses. */
    static Optional<OrganisationId> read(String text) {
        return Ids.parse(text).map(OrganisationId::new);
    }
}
