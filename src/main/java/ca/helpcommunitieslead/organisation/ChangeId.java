package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Ids;
import java.util.Optional;
import java.util.UUID;

/** Something that an organisation wants to change and staff decide on. */
public record ChangeId(UUID value) {
    /** As it stands in addresses. */
    static Optional<ChangeId> read(String text) {
        return Ids.parse(text).map(ChangeId::new);
    }
}
