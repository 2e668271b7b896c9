package ca.helpcommunitieslead.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.resolution.LinkProbe.Manners;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One link is tried, within limits, and nothing but the public Internet is reached. */
final class LinkProbeTest {
    private static final Manners INSIDE = new Manners(Duration.ofSeconds(1), Duration.ZERO, true);
    private static final Manners OUTSIDE = new Manners(Duration.ofSeconds(1), Duration.ZERO, false);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var agent = exchange.getRequestHeaders().getFirst("User-Agent");
        requests.add(exchange.getRequestMethod() + " " + path + " " + agent);
        try (exchange) {
            if (path.startsWith("/status/")) status(exchange, Integer.parseInt(path.substring(8)));
            else if (path.equals("/headless"))
                status(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200);
            else if (path.startsWith("/hop/")) hop(exchange, Integer.parseInt(path.substring(5)));
            else if (path.equals("/out")) redirect(exchange, "ftp://example.org/");
            else if (path.equals("/silent")) Thread.sleep(Duration.ofSeconds(5));
            else if (path.equals("/endless")) endless(exchange);
            else if (path.equals("/a%7Cb%20%C3%A9")) status(exchange, 200);
            else status(exchange, 404);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private void hop(HttpExchange exchange, int left) throws IOException {
        if (left == 0) status(exchange, 200);
        else redirect(exchange, "/hop/" + (left - 1));
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        status(exchange, 302);
    }

    private void endless(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            status(exchange, 500);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        var piece = new byte[64 * 1024];
        while (sent.get() < 200_000_000) {
            exchange.getResponseBody().write(piece);
            sent.addAndGet(piece.length);
        }
    }

    private LinkResult inside(String link) throws InterruptedException {
        try (var probe = new LinkProbe("links (+https://campaign.example.org)", INSIDE)) {
            return probe.tryOut(link);
        }
    }

    private static LinkResult outside(String link) throws InterruptedException {
        try (var probe = new LinkProbe("links", OUTSIDE)) {
            return probe.tryOut(link);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, OPENS",
        "204, OPENS",
        "404, GONE",
        "410, GONE",
        "403, REFUSES_PROGRAMS",
        "429, REFUSES_PROGRAMS",
        "500, FAULTY",
        "503, FAULTY",
        "400, FAULTY"
    })
    void theAnswerSaysWhatCameOfIt(int status, LinkResult result) throws InterruptedException {
        assertThat(inside(base + "/status/" + status)).isEqualTo(result);
    }

    @Test
    void itAsksForTheHeadFirstAndSaysWhoAsks() throws InterruptedException {
        assertThat(inside(base + "/status/200")).isEqualTo(LinkResult.OPENS);
        assertThat(requests).containsExactly("HEAD /status/200 links (+https://campaign.example.org)");
    }

    @Test
    void aServerThatKnowsNoHeadIsAskedForAll() throws InterruptedException {
        assertThat(inside(base + "/headless")).isEqualTo(LinkResult.OPENS);
        assertThat(requests).hasSize(2);
    }

    @Test
    void threeRedirectsAreFollowedAndNoFourth() throws InterruptedException {
        assertThat(inside(base + "/hop/3")).isEqualTo(LinkResult.OPENS);
        assertThat(inside(base + "/hop/4")).isEqualTo(LinkResult.NOT_FOLLOWED);
    }

    @Test
    void otherSchemesAreNotFollowed() throws InterruptedException {
        assertThat(inside(base + "/out")).isEqualTo(LinkResult.NOT_FOLLOWED);
        assertThat(inside("file:///etc/passwd")).isEqualTo(LinkResult.NOT_FOLLOWED);
        assertThat(inside("no address")).isEqualTo(LinkResult.NOT_FOLLOWED);
    }

    @Test
    void whoDoesNotAnswerInTimeIsUnreachable() throws InterruptedException {
        assertThat(inside(base + "/silent")).isEqualTo(LinkResult.UNREACHABLE);
        stop();
        assertThat(inside(base + "/status/200")).isEqualTo(LinkResult.UNREACHABLE);
    }

    @Test
    void noMoreThanTwoMegabytesAreRead() throws InterruptedException {
        assertThat(inside(base + "/endless")).isEqualTo(LinkResult.OPENS);
        assertThat(sent.get()).isLessThan(50_000_000);
    }

    @Test
    void signsThatAnAddressMustSpellOutAreSpelledOut() throws InterruptedException {
        assertThat(inside(base + "/a|b%20é")).isEqualTo(LinkResult.OPENS);
    }

    @Test
    void theInsideIsNotReached() throws InterruptedException {
        var port = server.getAddress().getPort();
        for (var host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "[::ffff:127.0.0.1]"))
            assertThat(outside("http://" + host + ":" + port + "/status/200"))
                    .as(host)
                    .isNotEqualTo(LinkResult.OPENS);
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1"
            })
    void addressesOfTheInsideAreKnown(String address) {
        assertThat(PublicAddresses.include(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111", "2001:4860::8888"})
    void addressesOfTheInternetAreKnown(String address) {
        assertThat(PublicAddresses.include(InetAddress.ofLiteral(address))).isTrue();
    }
}
