package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.limits.NetworkRange;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules in a form that is quick to ask. What blocks is asked first and wins. */
record RuleBook(Part block, Part allow) {
    static RuleBook of(List<EndorsementRule> rules) {
        return new RuleBook(Part.of(rules, Effect.BLOCK), Part.of(rules, Effect.ALLOW));
    }

    Optional<Rejection> blocks(Subject subject) {
        if (block.hasAddress(subject)) return Optional.of(Rejection.BLOCKED_ADDRESS);
        if (block.hasDomain(subject)) return Optional.of(Rejection.BLOCKED_DOMAIN);
        return block.hasNetwork(subject) ? Optional.of(Rejection.BLOCKED_NETWORK) : Optional.empty();
    }

    boolean allows(Subject subject) {
        return allow.hasAddress(subject) || allow.hasDomain(subject) || allow.hasNetwork(subject);
    }

    /**
     * Who is asked about.
     *
     * @param network empty where it cannot be told
     */
    record Subject(EmailAddress email, Optional<InetAddress> network, Optional<NetworkKey> key) {}

    /** The rules of one effect. */
    record Part(
            Set<String> addresses,
            Set<String> domains,
            List<DomainPattern> globs,
            List<NetworkRange> networks,
            Set<String> keys) {
        static Part of(List<EndorsementRule> rules, Effect effect) {
            var own = rules.stream().filter(rule -> rule.effect() == effect).toList();
            var domains = patterns(own, Kind.DOMAIN)
                    .map(text -> DomainPattern.parse(text).orElseThrow())
                    .toList();
            return new Part(
                    patterns(own, Kind.ADDRESS).collect(Collectors.toSet()),
                    domains.stream()
                            .filter(DomainPattern::isExact)
                            .map(DomainPattern::base)
                            .collect(Collectors.toSet()),
                    domains.stream().filter(pattern -> !pattern.isExact()).toList(),
                    patterns(own, Kind.NETWORK)
                            .map(text -> NetworkRange.parse(text).orElseThrow())
                            .toList(),
                    patterns(own, Kind.NETWORK_KEY).collect(Collectors.toSet()));
        }

        private static Stream<String> patterns(List<EndorsementRule> rules, Kind kind) {
            return rules.stream().filter(rule -> rule.kind() == kind).map(EndorsementRule::pattern);
        }

        boolean hasAddress(Subject subject) {
            return addresses.contains(CanonicalAddress.of(subject.email()).value());
        }

        boolean hasDomain(Subject subject) {
            var domain = subject.email().domain();
            return domains.contains(domain) || globs.stream().anyMatch(glob -> glob.matches(domain));
        }

        boolean hasNetwork(Subject subject) {
            return subject.key().filter(key -> keys.contains(key.value())).isPresent()
                    || subject.network()
                            .filter(address -> networks.stream().anyMatch(range -> range.contains(address)))
                            .isPresent();
        }
    }
}
