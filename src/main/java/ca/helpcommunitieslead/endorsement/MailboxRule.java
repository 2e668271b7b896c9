package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.PostalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who may endorse from one mailbox (R3): a household of two with one postal code. Only who confirmed once belongs to it;
 * anybody can send a form with another's address, and must not shut its owner out by that.
 */
final class MailboxRule {
    private static final int HOUSEHOLD = 2;
    private static final int MOST_WAITING = 5;
    /** Longer, and a stranger could keep the owner of a mailbox out. */
    private static final Duration WAITS = Duration.ofDays(1);

    private MailboxRule() {}

    static Decision decide(List<Endorsement> onMailbox, EndorsementRequest request, Instant now) {
        var key = request.name().key();
        var same = onMailbox.stream()
                .filter(known -> known.name().key().equals(key))
                .findFirst();
        if (same.isPresent() && same.get().wasConfirmed()) return new Decision.Again(same.get());
        var others = onMailbox.stream()
                .filter(known -> !known.name().key().equals(key))
                .toList();
        if (!hasPlace(others, request.postalCode())) return new Decision.Refused();
        if (others.stream().filter(other -> waits(other, now)).count() >= MOST_WAITING) return new Decision.Refused();
        return same.<Decision>map(Decision.Again::new).orElseGet(Decision.Fresh::new);
    }

    /** Whether this person may be counted; others may have been since they sent the form. */
    static boolean admits(List<Endorsement> onMailbox, Endorsement asked) {
        var others = onMailbox.stream()
                .filter(known -> !known.id().equals(asked.id()))
                .toList();
        return asked.wasConfirmed() || hasPlace(others, asked.postalCode());
    }

    private static boolean hasPlace(List<Endorsement> others, PostalCode postalCode) {
        var household = others.stream().filter(Endorsement::wasConfirmed).toList();
        return household.size() < HOUSEHOLD
                && household.stream().allMatch(other -> other.postalCode().equals(postalCode));
    }

    private static boolean waits(Endorsement known, Instant now) {
        return !known.wasConfirmed() && now.isBefore(known.requestedAt().plus(WAITS));
    }

    sealed interface Decision {
        /** The first or second person on the mailbox. */
        record Fresh() implements Decision {}

        /** The same person once more. */
        record Again(Endorsement known) implements Decision {}

        /** A third person, one from elsewhere, or one too many of whom nobody confirmed. */
        record Refused() implements Decision {}
    }
}
