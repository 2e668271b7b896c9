package ca.helpcommunitieslead.platform.audit;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.kernel.SecretToken;
import java.time.Instant;

/**
 * One thing that was done.
 *
 * @param number from 1, without gaps
 * @param action as {@code noun.verb}
 * @param details as JSON
 * @param hash over everything else, the hash of the entry before included
 */
public record AuditEntry(
        long number,
        Instant at,
        PersonId actor,
        String action,
        String subject,
        String details,
        String previousHash,
        String hash) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    static AuditEntry after(
            AuditStore.Last last, Instant at, PersonId actor, String action, String subject, String details) {
        var number = last.number() + 1;
        var hash = seal(number, at, actor, action, subject, details, last.hash());
        return new AuditEntry(number, at, actor, action, subject, details, last.hash(), hash);
    }

    boolean follows(String previous) {
        return previousHash.equals(previous)
                && hash.equals(seal(number, at, actor, action, subject, details, previousHash));
    }

    private static String seal(
            long number, Instant at, PersonId actor, String action, String subject, String details, String previous) {
        var text = String.join(
                "\n",
                String.valueOf(number),
                at.toString(),
                actor.value().toString(),
                action,
                subject,
                details,
                previous);
        return new SecretToken(text).hash();
    }
}
