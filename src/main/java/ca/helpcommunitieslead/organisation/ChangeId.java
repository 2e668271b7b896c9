package ca.helpcommunitieslead.organisation;

import java.util.Optional;
import java.util.UUID;

/** Something that an organisation wants to change and staff decide on. */
public record ChangeId(UUID value) {
    /** As it stands in addresses. */
    static Optional<ChangeId> read(String text) {
        try {
            return Optional.of(new ChangeId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
