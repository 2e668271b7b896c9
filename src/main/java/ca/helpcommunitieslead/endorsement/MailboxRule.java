package ca.helpcommunitieslead.endorsement;

import java.time.Instant;
import java.util.List;

/**
 * Who may endorse from one mailbox (R3): a household of two with one postal code. A request that nobody confirmed in
 * time keeps nobody out, so that a stranger cannot block a mailbox.
 */
final class MailboxRule {
    private static final int HOUSEHOLD = 2;

    private MailboxRule() {}

    static Decision decide(List<Endorsement> onMailbox, EndorsementRequest request, Instant now) {
        var key = request.name().key();
        var same = onMailbox.stream()
                .filter(known -> known.name().key().equals(key))
                .findFirst();
        if (same.isPresent() && holdsPlace(same.get(), now)) return new Decision.Again(same.get());
        var others = onMailbox.stream()
                .filter(known -> !known.name().key().equals(key))
                .filter(known -> holdsPlace(known, now))
                .toList();
        if (others.size() >= HOUSEHOLD) return new Decision.Refused();
        if (others.stream().anyMatch(other -> !other.postalCode().equals(request.postalCode())))
            return new Decision.Refused();
        return same.<Decision>map(Decision.Again::new).orElseGet(Decision.Fresh::new);
    }

    private static boolean holdsPlace(Endorsement known, Instant now) {
        return known.state() != Endorsement.State.REQUESTED
                || now.isBefore(known.requestedAt().plus(EndorsementPost.LINK_CONFIRMS));
    }

    sealed interface Decision {
        /** The first or second person on the mailbox. */
        record Fresh() implements Decision {}

        /** The same person once more. */
        record Again(Endorsement known) implements Decision {}

        /** A third person, or one from elsewhere. */
        record Refused() implements Decision {}
    }
}
