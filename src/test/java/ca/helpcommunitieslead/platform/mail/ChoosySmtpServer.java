package ca.helpcommunitieslead.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small SMTP server: refuses mailboxes at refused.example for good, those at busy.example for now, those at relayed.example because of
 * us, and takes all others. */
final class ChoosySmtpServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    private ChoosySmtpServer(ServerSocket socket) {
        this.socket = socket;
    }

    static ChoosySmtpServer start() {
        try {
            var server = new ChoosySmtpServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> delivered() {
        return delivered;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var output = client.getOutputStream();
            var recipient = "";
            say(output, "220 choosy");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RCPT TO:")) recipient = line.replaceAll(".*<|>.*", "");
                say(output, answer(line));
                if (line.equals("DATA")) {
                    for (var text = lines.readLine(); text != null && !text.equals("."); ) text = lines.readLine();
                    delivered.add(recipient);
                    say(output, "250 taken");
                }
                if (line.equals("QUIT")) return;
            }
        } catch (IOException e) {
            // The client hung up.
        }
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT") && line.contains("@refused.example")) return "550 5.1.1 no such mailbox: " + line;
        if (line.startsWith("RCPT") && line.contains("@relayed.example")) return "550 relay not permitted";
        if (line.startsWith("RCPT") && line.contains("@busy.example")) return "451 try again later";
        if (line.equals("DATA")) return "354 go on";
        return line.equals("QUIT") ? "221 bye" : "250 fine";
    }

    private static void say(OutputStream output, String line) throws IOException {
        output.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        output.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
