package ca.helpcommunitieslead.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RateLimitsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void aBurstIsLetThroughAndThenMustWait() {
        var limit = RateLimit.perMinuteAndHour("burst", 3, 100);

        for (int i = 0; i < 3; i++) assertThat(ask(limit, "203.0.113.1")).isInstanceOf(Leave.Given.class);
        assertThat(ask(limit, "203.0.113.2")).isInstanceOf(Leave.Given.class);
        assertThat(ask(limit, "203.0.113.1")).isInstanceOfSatisfying(Leave.Refused.class, refused -> {
            assertThat(refused.cause()).isEqualTo(Leave.Cause.BURST);
            assertThat(refused.pause()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
        });
        site.clock().advance(Duration.ofSeconds(61));
        assertThat(ask(limit, "203.0.113.1")).isInstanceOf(Leave.Given.class);
    }

    @Test
    void whoKeepsBelowTheBurstIsStoppedByTheHour() {
        var limit = RateLimit.perMinuteAndHour("sustained", 2, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(ask(limit, "203.0.113.3")).isInstanceOf(Leave.Given.class);
            site.clock().advance(Duration.ofSeconds(61));
        }
        site.clock().advance(Duration.ofSeconds(-61));

        assertThat(ask(limit, "203.0.113.3"))
                .isInstanceOfSatisfying(
                        Leave.Refused.class,
                        refused -> assertThat(refused.cause()).isEqualTo(Leave.Cause.SUSTAINED));
    }

    /** The bucket lies in the database, so two threads are as good as two nodes. */
    @Test
    void ofManyAtOnceNoMoreThanTheLimitGetLeave() throws Exception {
        var limit = RateLimit.perMinuteAndHour("threads", 10, 20);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asking = Stream.<Callable<Leave>>generate(() -> () -> ask(limit, "203.0.113.4"))
                    .limit(40)
                    .toList();
            var given = 0;
            for (var answer : threads.invokeAll(asking)) if (answer.get() instanceof Leave.Given) given++;
            assertThat(given).isBetween(10, 11);
        }
    }

    @Test
    void nobodyAsksWithinATransaction() {
        var limit = RateLimit.perMinuteAndHour("transaction", 1, 2);

        assertThatThrownBy(() -> site.bean(Tx.class).run(() -> ask(limit, "203.0.113.5")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bucketsThatAreFullAgainAreForgottenAndNoAddressIsKept() {
        ask(RateLimit.perMinuteAndHour("forgotten", 2, 3), "203.0.113.6");
        assertThat(kept("forgotten")).isEqualTo(1);
        assertThat(kept("203.0.113")).isZero();

        removeExpired();
        assertThat(kept("forgotten")).isEqualTo(1);
        site.clock().advance(Duration.ofHours(2));
        removeExpired();
        assertThat(kept("forgotten")).isZero();
    }

    private static void removeExpired() {
        site.bean(RateLimitStore.class).removeExpired(site.clock().instant());
    }

    private static long kept(String name) {
        return site.sql()
                .sql("select count(*) from rate_limit where id like :name")
                .param("name", "%" + name + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void theSustainedRateIsTheSlowerOne() {
        assertThatThrownBy(() -> RateLimit.perMinuteAndHour("wrong", 10, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateLimit.perMinuteAndHour("wrong", 10, 601))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/kit.zip?municipality=1", "/fr/asks/decision-matrix/comparison?from=0&to=1"})
    void expensivePagesAnswer429InTheReadersLanguageAndSayWhenToComeBack(String page) {
        var last = site.visitor().get(page);
        for (int i = 0; i < 40 && last.status() != 429; i++) last = from("198.51.100.7, 203.0.113.7", page);

        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(last.body()).contains("lang=\"fr\"").contains("Un instant");
        assertThat(from("203.0.113.8", page).status()).isNotEqualTo(429);
    }

    private static Answer from(String forwarded, String page) {
        var visitor = site.visitor();
        var request =
                visitor.request(page).header("X-Forwarded-For", forwarded).GET().build();
        return visitor.send(request);
    }

    @Test
    void whoAsksForTooManySignInLinksSeesTheSamePageAndGetsNoMail() {
        var person = site.person();
        var answers = Stream.generate(() -> post("203.0.113.10", "nobody@example.org"))
                .limit(25)
                .toList();
        var mails = site.mails(person.email()).size();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.location()).isEqualTo("/en/sign-in/sent"));
        assertThat(post("203.0.113.10", person.email().value()).location()).isEqualTo("/en/sign-in/sent");
        assertThat(site.mails(person.email())).hasSize(mails);
        post("203.0.113.11", person.email().value());
        assertThat(site.mails(person.email())).hasSize(mails + 1);
    }

    private static Answer post(String network, String email) {
        var visitor = site.visitor();
        return visitor.send(visitor.request("/en/sign-in")
                .header("X-Forwarded-For", network)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + email))
                .build());
    }

    private static Leave ask(RateLimit limit, String network) {
        return site.bean(RateLimits.class).ask(limit, ClientNetwork.of(network, List.of()));
    }
}
