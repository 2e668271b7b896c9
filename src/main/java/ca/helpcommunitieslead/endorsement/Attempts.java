package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who tried, for 30 days: no address and no name, but enough to see a flood coming. */
@Component
final class Attempts implements Retention {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int ORDER = 60;

    private final AttemptStore store;
    private final RuleStore rules;
    private final CleanUpStore cleanUps;
    private final InstantSource clock;

    Attempts(AttemptStore store, RuleStore rules, CleanUpStore cleanUps, InstantSource clock) {
        this.store = store;
        this.rules = rules;
        this.cleanUps = cleanUps;
        this.clock = clock;
    }

    /**
     * Notes one form, in the caller's transaction.
     *
     * @param domain of the mailbox, or empty
     */
    void note(@Nullable NetworkKey network, String domain, Verdict verdict) {
        store.add(clock.instant(), network, domain, verdict);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String key() {
        return "endorsement.retention.attempts";
    }

    @Override
    public long due(Instant now) {
        return store.before(now.minus(KEPT)) + rules.ended(now) + cleanUps.old(now.minus(KEPT));
    }

    @Override
    public long end(Instant now) {
        long ended = rules.removeEnded(now) + cleanUps.forget(now.minus(KEPT));
        for (int some = AttemptStore.AT_ONCE; some == AttemptStore.AT_ONCE; ended += some) {
            some = store.removeSomeBefore(now.minus(KEPT));
        }
        return ended;
    }
}
