package ca.helpcommunitieslead.platform.mail;

import static ca.helpcommunitieslead.platform.mail.Deliveries.askForLink;
import static ca.helpcommunitieslead.platform.mail.Deliveries.mails;
import static ca.helpcommunitieslead.platform.mail.Deliveries.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ServerDownTest {
    private static final int PORT = freePort();

    @RegisterExtension
    static final TestSite site = TestSite.production(Deliveries.serverAt(PORT));

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMailWaitsForItsServerAndIsDeliveredOnce() throws Exception {
        askForLink(site, "secretariat@example.org");
        waitUntil(() -> mails(site, "state = 'WAITING' and attempts = 1 and last_error is not null") == 1);

        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            site.clock().advance(Duration.ofMinutes(2));
            waitUntil(() -> mails(site, "state = 'SENT' and attempts = 2") == 1);
            site.clock().advance(Duration.ofDays(1));
            Thread.sleep(5_000);

            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }
}
