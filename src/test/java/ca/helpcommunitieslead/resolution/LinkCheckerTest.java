package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.LinkProbe.Manners;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The links of the evidence are tried week by week, and a dead one is said to be so (R12). */
final class LinkCheckerTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final Manners INSIDE = new Manners(Duration.ofSeconds(2), Duration.ZERO, true);
    private static final byte[] PDF = "%PDF-1.7 a copy".getBytes(StandardCharsets.US_ASCII);

    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private HttpServer server;
    private Resolution resolution;
    private String link;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        link = "http://127.0.0.1:" + server.getAddress().getPort() + "/minutes";
        var records = new Records(site);
        var copy = site.bean(FileArchive.class).keep(PDF).orElseThrow();
        resolution = site.bean(Resolutions.class)
                .record(
                        records.member,
                        aDecision().of(records.council()).build(),
                        List.of(new Evidence(Rank.CLERK_LETTER, link, copy)));
    }

    @AfterEach
    void end() {
        server.stop(0);
        site.bean(Resolutions.class)
                .refuse(site.person(Role.VERIFIER), Resolutions.Seen.of(resolution), "The test is over.");
    }

    private void check() {
        site.bean(LinkChecker.class).run("test", INSIDE);
    }

    private void days(int days) {
        site.clock().advance(Duration.ofDays(days));
    }

    private String publicPage() {
        return site.visitor().get("/en/resolutions/" + resolution.key()).body();
    }

    private LinkState state() {
        return Objects.requireNonNull(
                site.bean(EvidenceLinks.class).of(resolution).get(link));
    }

    @Test
    void aLinkThatOpensIsTriedOnceAWeekAndThePageSaysWhen_R12() {
        assertThat(publicPage()).doesNotContain("last checked");
        check();
        assertThat(state().result()).isEqualTo(LinkResult.OPENS);
        assertThat(publicPage()).contains("The link opens; last checked ").contains("A copy has been kept since ");

        days(6);
        check();
        assertThat(asked).hasValue(1);
        days(1);
        check();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aLinkIsDeadOnlyAfterTwoFailures_R12() {
        status = 404;
        check();
        assertThat(state().isDead()).isFalse();
        assertThat(publicPage()).contains("nothing was found there. It will be tried again.");
        assertThat(deadLinks()).contains("Every link that was tried opens.");

        days(2);
        check();
        assertThat(state().isDead()).isTrue();
        assertThat(publicPage()).contains("This link no longer opens since ").contains("; the stored copy is kept.");
        assertThat(deadLinks()).contains(link, "/en/admin/resolutions/" + resolution.key(), "nothing at this address");

        status = 200;
        days(7);
        check();
        assertThat(state().isDead()).isFalse();
        assertThat(deadLinks()).doesNotContain(link);
    }

    @Test
    void aSiteThatTurnsProgramsAwayIsNotDead_R12() {
        status = 403;
        check();
        days(7);
        check();
        assertThat(state().isDead()).isFalse();
        assertThat(publicPage()).contains("the site answers people only");
    }

    private static String deadLinks() {
        return site.signedIn(Role.VERIFIER).get("/en/admin/evidence/links").body();
    }

    @Test
    void usuallyTheInsideIsNotReached() {
        site.bean(LinkChecker.class).run("test", new Manners(Duration.ofSeconds(2), Duration.ZERO, false));
        assertThat(state().result()).isEqualTo(LinkResult.NOT_FOLLOWED);
        assertThat(asked).hasValue(0);
    }
}
