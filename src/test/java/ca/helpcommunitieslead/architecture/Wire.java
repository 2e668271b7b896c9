package ca.helpcommunitieslead.architecture;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes bytes to the site's port that no well-behaved client would. */
final class Wire {
    private static final int PATIENCE_IN_MILLISECONDS = 10_000;
    private static final Pattern SESSION = Pattern.compile("(?i)set-cookie: (hcl_session=[^;]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final String cookie;

    private Wire(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    static Wire to(TestSite site) {
        return new Wire(site.settings().port(), "");
    }

    /** The same with the session of a new person who has every role. */
    static Wire signedInto(TestSite site) {
        var person = site.person(Role.values());
        var link = site.mails(person.email()).getFirst().link("/sign-in/");
        var answer = to(site).form(link, "");
        var session = SESSION.matcher(answer.head());
        if (!session.find()) throw new AssertionError("no session: " + answer.head());
        return new Wire(site.settings().port(), "Cookie: " + session.group(1) + "\r\n");
    }

    /** The token that the signed-in person's forms carry. */
    String token() {
        var token = TOKEN.matcher(request("GET", "/en/admin", "", "").body());
        if (!token.find()) throw new AssertionError("no token");
        return token.group(1);
    }

    RawAnswer get(String target) {
        return request("GET", target, "", "");
    }

    RawAnswer form(String target, String body) {
        return request("POST", target, "Content-Type: application/x-www-form-urlencoded\r\n", body);
    }

    /** A request with these header lines, each ended by CR LF. */
    RawAnswer request(String method, String target, String headers, String body) {
        var length = method.equals("POST") || !body.isEmpty() ? "Content-Length: " + body.length() + "\r\n" : "";
        return raw(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + cookie
                + length + headers + "\r\n" + body);
    }

    /** These characters, a byte for each. */
    RawAnswer raw(String bytes) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            send(socket, bytes);
            return RawAnswer.of(receive(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Socket socket, String bytes) throws IOException {
        var output = socket.getOutputStream();
        try {
            output.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            output.flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // The server may answer and hang up before it has read everything.
        }
    }

    private static String receive(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            // Hung up: what came before counts.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
