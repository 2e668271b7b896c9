package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R9: abuse is rejected silently, and staff see why. */
final class AbuseTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final String network = "203.0.113." + COUNT.incrementAndGet();

    @Test
    void anHonestFormIsAcceptedAndNotedWithoutAddressOrName() {
        sends("ann@honest.example");

        assertThat(site.mails("ann@honest.example")).hasSize(1);
        assertThat(verdicts("honest.example")).containsExactly("ACCEPTED");
        assertThat(site.sql()
                        .sql("select a::text from endorsement_attempt a where domain = 'honest.example'")
                        .query(String.class)
                        .single())
                .doesNotContain("ann")
                .doesNotContain("Jane")
                .doesNotContain(network);
    }

    @Test
    void honeypot() {
        sends("ann@honeypot.example", "website", "https://example.org");
        sends("no address", "website", "x");

        rejected("ann@honeypot.example", "HONEYPOT");
    }

    @Test
    void blockedAddress() {
        rule(Effect.BLOCK, Kind.ADDRESS, "Spam@blocked-address.example");
        sends("spam+1@blocked-address.example");
        sends("ann@blocked-address.example");

        assertThat(verdicts("blocked-address.example")).containsExactly("BLOCKED_ADDRESS", "ACCEPTED");
    }

    @Test
    void blockedDomain() {
        rule(Effect.BLOCK, Kind.DOMAIN, "**.blocked.example");
        sends("ann@mail.blocked.example");

        rejected("ann@mail.blocked.example", "BLOCKED_DOMAIN");
    }

    @Test
    void blockedNetwork() {
        rule(Effect.BLOCK, Kind.NETWORK, network);
        sends("ann@blocked-network.example");

        rejected("ann@blocked-network.example", "BLOCKED_NETWORK");
    }

    @Test
    void disposableDomain() {
        sends("ann@mailinator.com");
        sends("ann@sub.mailinator.com");

        rejected("ann@mailinator.com", "DISPOSABLE_DOMAIN");
        rejected("ann@sub.mailinator.com", "DISPOSABLE_DOMAIN");
    }

    @Test
    void anAllowedDomainMayBeDisposableAndABlockedOneMayNotBeAllowed() {
        rule(Effect.ALLOW, Kind.DOMAIN, "yopmail.com");
        sends("ann@yopmail.com");
        rule(Effect.BLOCK, Kind.ADDRESS, "bob@yopmail.com");
        sends("bob@yopmail.com");

        assertThat(verdicts("yopmail.com")).containsExactly("ACCEPTED", "BLOCKED_ADDRESS");
    }

    @Test
    void burstFromOneNetworkButNotFromTheOthersAndNotFromAnAllowedOne() {
        for (int i = 0; i < 21; i++) sends("p" + i + "@burst.example");
        sends("198.51.100.200", "ann@elsewhere.example", new String[0]);

        assertThat(verdicts("burst.example"))
                .hasSize(21)
                .filteredOn("BURST"::equals)
                .hasSize(1);
        assertThat(verdicts("elsewhere.example")).containsExactly("ACCEPTED");
        rule(Effect.ALLOW, Kind.NETWORK, network);
        sends("ann@after.example");
        assertThat(verdicts("after.example")).containsExactly("ACCEPTED");
    }

    @Test
    void sustained() {
        for (int i = 0; i < 150; i++) {
            if (i % 10 == 0) site.clock().advance(Duration.ofSeconds(31));
            sends("p" + i + "@sustained.example");
        }

        assertThat(verdicts("sustained.example")).contains("SUSTAINED").doesNotContain("BURST");
    }

    @Test
    void household() {
        for (var name : List.of("Ann A", "Bob B")) {
            sends("two@household.example", "name", name);
            var own = Endorser.own(site.mails("two@household.example").getFirst());
            site.visitor().post(own + "/confirmation");
        }
        sends("two@household.example", "name", "Cid C");

        assertThat(verdicts("household.example")).containsExactly("ACCEPTED", "ACCEPTED", "HOUSEHOLD");
    }

    @Test
    void aForgedHeaderChangesNothing() {
        for (int i = 0; i < 21; i++) {
            post(
                    "198.51.100." + i + ", " + network,
                    "name",
                    "Jane Doe",
                    "email",
                    "p" + i + "@forged.example",
                    "postalCode",
                    "K1P 1J1");
        }

        assertThat(verdicts("forged.example")).filteredOn("BURST"::equals).hasSize(1);
    }

    @Test
    void theAnswerIsTheSameToTheByte() {
        var accepted = sends("ann@same.example");
        var rejected = sends("ann@guerrillamail.com");
        var robot = sends("ann@same.example", "website", "x");

        assertThat(List.of(rejected, robot)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(303).isEqualTo(accepted.status());
            assertThat(answer.body()).isEqualTo(accepted.body());
            assertThat(headers(answer)).isEqualTo(headers(accepted));
        });
    }

    private static Object headers(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .toList();
    }

    @Test
    void attemptsGoAfterThirtyDaysAndSoDoRulesOnTheirNetworks() {
        sends("ann@old.example");
        var key = site.sql()
                .sql("select network_key from endorsement_attempt where domain = 'old.example'")
                .query(String.class)
                .single();
        rule(Effect.BLOCK, Kind.NETWORK_KEY, new NetworkKey(key).value());
        sends("ann@old.example");
        assertThat(verdicts("old.example")).containsExactly("ACCEPTED", "BLOCKED_NETWORK");
        var attempts = site.bean(Attempts.class);
        var now = site.clock().instant();
        attempts.end(now);
        assertThat(verdicts("old.example")).hasSize(2);

        var later = now.plus(Attempts.KEPT).plusSeconds(60);
        assertThat(attempts.due(later)).isGreaterThanOrEqualTo(3);
        assertThat(attempts.end(later)).isGreaterThanOrEqualTo(3);
        assertThat(attempts.due(later)).isZero();
        assertThat(verdicts("old.example")).isEmpty();
    }

    @Test
    void staffSeeWhereAttemptsComeFromAndBlockTheWorst() {
        for (int i = 0; i < 3; i++) sends("p" + i + "@trend.example", "website", "x");
        sends("ann@trend.example");
        var verifier = site.signedIn(Role.VERIFIER);

        var page = verifier.get("/en/admin/endorsements/trends");
        assertThat(page.body()).contains("trend.example", "hidden field filled in: 3");
        var trend = site.bean(Trends.class).ofDomains().stream()
                .filter(found -> found.key().equals("trend.example"))
                .findFirst()
                .orElseThrow();
        assertThat(trend.attempts()).isEqualTo(4);
        assertThat(trend.accepted()).isEqualTo(1);
        var blocks = "/en/admin/endorsements/trends/blocks";
        assertThat(verifier.postAs("/en/admin", blocks, "domain", "trend.example")
                        .status())
                .isEqualTo(303);
        assertThat(verifier.postAs("/en/admin", blocks, "domain", "gmail.com").status())
                .isEqualTo(422);
        sends("bob@trend.example");
        assertThat(verdicts("trend.example")).endsWith("BLOCKED_DOMAIN");
    }

    @Test
    void administratorsKeepTheRulesAndEachChangeIsInTheLog() {
        var admin = site.signedIn(Role.ADMINISTRATOR);
        var path = "/en/admin/endorsements/rules";
        var wrong = admin.postAs(
                path, path, "effect", "BLOCK", "kind", "NETWORK", "pattern", "203.0.113.1/24", "reason", "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("203.0.113.1/24", "This is no network");

        String[] rule = {"effect", "BLOCK", "kind", "DOMAIN", "pattern", "Évil.Example.", "reason", "Spam of May"};
        assertThat(admin.postAs(path, path, rule).location()).isEqualTo(path + "?done=added");
        assertThat(admin.postAs(path, path, rule).body()).contains("There is the same rule already");
        assertThat(admin.get(path).body()).contains("xn--vil-9la.example", "Spam of May");
        var id = site.bean(BlockRules.class).all().stream()
                .filter(found -> found.pattern().equals("xn--vil-9la.example"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(admin.postAs(path, path + "/" + id.value() + "/removal").status())
                .isEqualTo(303);
        assertThat(admin.get(path).body()).doesNotContain("xn--vil-9la.example");
        assertThat(site.sql()
                        .sql("select action from audit_entry where subject = :id order by number")
                        .param("id", id.value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("endorsement-rule.add", "endorsement-rule.remove");
    }

    private void rejected(String email, String reason) {
        assertThat(site.mails(email)).isEmpty();
        assertThat(verdicts(email.substring(email.indexOf('@') + 1))).containsExactly(reason);
    }

    private static List<String> verdicts(String domain) {
        return site.sql()
                .sql("select verdict from endorsement_attempt where domain = :domain order by id")
                .param("domain", domain)
                .query((row, _) -> row.getString("verdict"))
                .list();
    }

    private static void rule(Effect effect, Kind kind, String pattern) {
        var parsed = BlockRules.parse(kind, pattern).toOptional().orElseThrow();
        site.bean(BlockRules.class).add(site.secretariat(), effect, kind, parsed, "test");
    }

    private Answer sends(String email, String... more) {
        return sends(network, email, more);
    }

    private static Answer sends(String from, String email, String[] more) {
        var fields = new ArrayList<>(List.of("email", email, "postalCode", "K1P 1J1"));
        fields.addAll(List.of(more));
        if (!List.of(more).contains("name")) fields.addAll(List.of("name", "Jane Doe"));
        return post(from, fields.toArray(String[]::new));
    }

    private static Answer post(String forwardedFor, String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        var visitor = site.visitor();
        return visitor.send(visitor.request("/en/endorse")
                .header("X-Forwarded-For", forwardedFor)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }
}
