package ca.helpcommunitieslead.resolution;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Tries one link: asks for its head, and for its body where the head does not satisfy. Whoever hands in a link chooses
 * where the program goes, so every hop is looked up first and nothing but the public Internet is called; the client's own
 * look-up comes from the cache of the virtual machine a moment later. Nothing that was read is kept or shown.
 */
final class LinkProbe implements AutoCloseable {
    private static final int MOST_HOPS = 3;
    private static final long MOST_BYTES = 2L * 1024 * 1024;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern NOT_IN_URIS = Pattern.compile("[\\[\\]{}|\\\\^`]|%(?![0-9A-Fa-f]{2})");

    private final HttpClient http;
    private final String agent;
    private final Manners manners;

    /**
     * @param patience how long an answer may take, its body included
     * @param pause before each request, whichever host it goes to
     * @param inside whether this machine and the network around it may be called
     */
    record Manners(Duration patience, Duration pause, boolean inside) {
        static final Manners USUAL = new Manners(Duration.ofSeconds(10), Duration.ofSeconds(1), false);
    }

    LinkProbe(String agent, Manners manners) {
        this.agent = agent;
        this.manners = manners;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.patience())
                .build();
    }

    LinkResult tryOut(String link) throws InterruptedException {
        try {
            var head = ask("HEAD", address(link));
            return head == LinkResult.OPENS || head == LinkResult.NOT_FOLLOWED ? head : ask("GET", address(link));
        } catch (IllegalArgumentException e) {
            return LinkResult.NOT_FOLLOWED;
        }
    }

    private LinkResult ask(String method, URI first) throws InterruptedException {
        var address = first;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            try {
                Thread.sleep(manners.pause());
                if (!mayCall(address)) return LinkResult.NOT_FOLLOWED;
                var answer = send(method, address);
                if (!REDIRECTS.contains(answer.statusCode())) return LinkResult.ofStatus(answer.statusCode());
                var target = answer.headers().firstValue("Location");
                if (target.isEmpty()) return LinkResult.FAULTY;
                address = address.resolve(address(target.get()));
            } catch (UnknownHostException | ExecutionException | TimeoutException e) {
                return LinkResult.UNREACHABLE;
            }
        }
        return LinkResult.NOT_FOLLOWED;
    }

    /** People paste addresses with signs that an address must spell out. */
    private static URI address(String link) {
        var spelled = NOT_IN_URIS
                .matcher(link.strip())
                .replaceAll(sign -> "%"
                        + HexFormat.of().withUpperCase().toHexDigits((byte)
                                sign.group().charAt(0)));
        return URI.create(URI.create(spelled).toASCIIString());
    }

    private boolean mayCall(URI address) throws UnknownHostException {
        var scheme = address.getScheme();
        if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) return false;
        return manners.inside()
                || Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(PublicAddresses::include);
    }

    private HttpResponse<Long> send(String method, URI address)
            throws InterruptedException, ExecutionException, TimeoutException {
        var request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .header("User-Agent", agent)
                .timeout(manners.patience())
                .build();
        var answer = http.sendAsync(request, _ -> new FirstBytes(MOST_BYTES));
        try {
            return answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
