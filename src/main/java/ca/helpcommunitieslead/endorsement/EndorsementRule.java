package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom staff let in, or keep out, and why.
 *
 * @param pattern in the one form that its kind has
 * @param until when it ends by itself; null: never
 */
public record EndorsementRule(
        RuleId id,
        Effect effect,
        Kind kind,
        String pattern,
        String reason,
        PersonId createdBy,
        Instant at,
        @Nullable Instant until) {
    public record RuleId(UUID value) {}

    public enum Effect {
        /** Rejected silently, whatever else holds. */
        BLOCK,
        /** Neither the list of disposable domains nor the rates hold. */
        ALLOW
    }

    public enum Kind {
        /** One mailbox, in its canonical form (R3). */
        ADDRESS,
        /** See {@link DomainPattern}. */
        DOMAIN,
        /** Neighbouring network addresses. */
        NETWORK,
        /** One network by its keyed hash, for as long as such a hash is kept. */
        NETWORK_KEY
    }

    @Override
    public String toString() {
        return "EndorsementRule[" + id.value() + "]";
    }
}
