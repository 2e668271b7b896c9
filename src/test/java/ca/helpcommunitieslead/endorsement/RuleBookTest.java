package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.endorsement.EndorsementRule.RuleId;
import ca.helpcommunitieslead.endorsement.RuleBook.Subject;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleBookTest {
    private static final NetworkKey KEY = new NetworkKey("0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, jane@example.org, BLOCKED_ADDRESS",
        "ADDRESS, Jane+tag@Example.ORG, BLOCKED_ADDRESS",
        "ADDRESS, john@example.org, ",
        "DOMAIN, example.org, BLOCKED_DOMAIN",
        "DOMAIN, **.org, BLOCKED_DOMAIN",
        "DOMAIN, *.example.org, ",
        "NETWORK, 203.0.113.0/24, BLOCKED_NETWORK",
        "NETWORK, ::ffff:203.0.113.0/120, BLOCKED_NETWORK",
        "NETWORK, 198.51.100.0/24, ",
        "NETWORK_KEY, 0123456789abcdef0123456789abcdef, BLOCKED_NETWORK",
        "NETWORK_KEY, 00000000000000000000000000000000, "
    })
    void eachKindBlocksItsOwn(Kind kind, String pattern, Rejection expected) {
        var book = RuleBook.of(List.of(rule(Effect.BLOCK, kind, pattern)));

        assertThat(book.blocks(jane())).isEqualTo(Optional.ofNullable(expected));
        assertThat(book.allows(jane())).isFalse();
    }

    @Test
    void anAddressOfGmailIsComparedInItsCanonicalForm() {
        var book = RuleBook.of(List.of(rule(Effect.BLOCK, Kind.ADDRESS, "J.a.n.e@googlemail.com")));
        var subject = new Subject(new EmailAddress("jane+x@gmail.com"), Optional.empty(), Optional.empty());

        assertThat(book.blocks(subject)).contains(Rejection.BLOCKED_ADDRESS);
    }

    @Test
    void blockingGoesBeforeAllowing() {
        var book = RuleBook.of(List.of(
                rule(Effect.ALLOW, Kind.ADDRESS, "jane@example.org"), rule(Effect.BLOCK, Kind.DOMAIN, "example.org")));

        assertThat(book.blocks(jane())).contains(Rejection.BLOCKED_DOMAIN);
        assertThat(book.allows(jane())).isTrue();
    }

    @Test
    void whoseNetworkCannotBeToldIsInNone() {
        var book = RuleBook.of(List.of(rule(Effect.BLOCK, Kind.NETWORK, "203.0.113.0/24")));

        assertThat(book.blocks(new Subject(jane().email(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, example.org, field.email.invalid",
        "DOMAIN, name@example.org, endorsement.rules.domain.invalid",
        "NETWORK, example.org, endorsement.rules.network.invalid",
        "NETWORK, 0.0.0.0/0, endorsement.rules.network.tooWide",
        "NETWORK, 2000::/3, endorsement.rules.network.tooWide",
        "NETWORK_KEY, 203.0.113.1, endorsement.rules.key.invalid",
        "DOMAIN, '  ', field.missing"
    })
    void aWrongPatternSaysWhatIsWrong(Kind kind, String pattern, String key) {
        assertThat(RulePattern.parse(kind, pattern)).isEqualTo(Parsed.invalid(key));
    }

    private static Subject jane() {
        return new Subject(
                new EmailAddress("jane@example.org"),
                Optional.of(InetAddress.ofLiteral("203.0.113.9")),
                Optional.of(KEY));
    }

    private static EndorsementRule rule(Effect effect, Kind kind, String pattern) {
        var stored = RulePattern.parse(kind, pattern).toOptional().orElseThrow();
        var none = new UUID(0, 0);
        return new EndorsementRule(new RuleId(none), effect, kind, stored, "", new PersonId(none), Instant.EPOCH, null);
    }
}
