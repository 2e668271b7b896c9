package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.limits.NetworkRange;

/** Reads what a rule is about, as staff write it, into the one form that is stored and compared. */
final class RulePattern {
    /** So that nobody shuts out a country by a slip. */
    private static final int WIDEST_IPV4 = 8;

    private static final int WIDEST_IPV6 = 16;

    private RulePattern() {}

    static Parsed<String> parse(Kind kind, String text) {
        if (text.isBlank()) return Parsed.invalid("field.missing");
        return switch (kind) {
            case ADDRESS -> address(text);
            case DOMAIN -> domain(text);
            case NETWORK -> network(text);
            case NETWORK_KEY ->
                NetworkKey.isValid(text) ? Parsed.valid(text) : Parsed.invalid("endorsement.rules.key.invalid");
        };
    }

    private static Parsed<String> address(String text) {
        return EmailAddress.parse(text)
                .toOptional()
                .map(address -> Parsed.valid(CanonicalAddress.of(address).value()))
                .orElseGet(() -> Parsed.invalid("field.email.invalid"));
    }

    private static Parsed<String> domain(String text) {
        return DomainPattern.parse(text)
                .map(pattern -> Parsed.valid(pattern.toString()))
                .orElseGet(() -> Parsed.invalid("endorsement.rules.domain.invalid"));
    }

    private static Parsed<String> network(String text) {
        var range = NetworkRange.parse(text);
        if (range.isEmpty()) return Parsed.invalid("endorsement.rules.network.invalid");
        var widest = range.get().isIpv4() ? WIDEST_IPV4 : WIDEST_IPV6;
        return range.get().bits() < widest
                ? Parsed.invalid("endorsement.rules.network.tooWide")
                : Parsed.valid(range.get().toString());
    }
}
