package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.RuleBook.Subject;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.limits.NetworkKeys;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rules of R9, in the order in which they are asked: cheap ones first, and those that staff wrote before those that
 * the program brings.
 */
@Component
final class Suspicions {
    /** A meeting in a town hall with one connection must get through; a machine must not. */
    private static final RateLimit FORMS = RateLimit.perMinuteAndHour("endorsement", 20, 120);

    private final FormStamps stamps;
    private final BlockRules rules;
    private final DisposableDomains disposable;
    private final RateLimits limits;
    private final NetworkKeys keys;

    Suspicions(FormStamps stamps, BlockRules rules, DisposableDomains disposable, RateLimits limits, NetworkKeys keys) {
        this.stamps = stamps;
        this.rules = rules;
        this.disposable = disposable;
        this.limits = limits;
        this.keys = keys;
    }

    /** What speaks against a form; counts it against its network's rates. To be asked before the transaction. */
    Optional<Rejection> about(EmailAddress email, Sender sender) {
        if (stamps.isTooFast(sender.made())) return Optional.of(Rejection.TOO_FAST);
        var book = rules.book();
        var subject = subject(email, sender.network());
        var blocked = book.blocks(subject);
        if (blocked.isPresent() || book.allows(subject)) return blocked;
        if (disposable.include(email.domain())) return Optional.of(Rejection.DISPOSABLE_DOMAIN);
        return switch (limits.ask(FORMS, sender.network())) {
            case Leave.Given() -> Optional.empty();
            case Leave.Refused(var cause, var _) -> Optional.of(rejection(cause));
        };
    }

    private Subject subject(EmailAddress email, ClientNetwork network) {
        return new Subject(email, network.exempt() ? Optional.empty() : Optional.of(network.address()), key(network));
    }

    /** What may be kept of a network; empty where it could be anybody's. */
    Optional<NetworkKey> key(ClientNetwork network) {
        return network.exempt() ? Optional.empty() : Optional.of(keys.of(network));
    }

    private static Rejection rejection(Leave.Cause cause) {
        return switch (cause) {
            case BURST -> Rejection.BURST;
            case SUSTAINED -> Rejection.SUSTAINED;
        };
    }
}
