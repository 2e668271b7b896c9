package ca.helpcommunitieslead.platform.mail;

import static ca.helpcommunitieslead.platform.mail.Deliveries.askForLink;
import static ca.helpcommunitieslead.platform.mail.Deliveries.mails;
import static ca.helpcommunitieslead.platform.mail.Deliveries.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail over a real SMTP server. */
final class DeliveryTest {
    private static final GreenMail SERVER = started();

    @RegisterExtension
    static final TestSite site =
            TestSite.production(Deliveries.serverAt(SERVER.getSmtp().getPort()));

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void r4AMailArrivesInBothFormsCanBeStoppedInOneClickAndLeavesNoWordsBehind() throws Exception {
        askForLink(site, "secretariat@example.org");
        waitUntil(() -> mails(site, "state = 'SENT'") == 1);

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getSubject()).contains("sign-in link");
        assertThat(message.getAllRecipients()).extracting(Address::toString).containsExactly("secretariat@example.org");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(content(message, "text/plain")).contains(site.baseUrl() + "/en/sign-in/");
        assertThat(content(message, "text/html")).contains("<a href=\"" + site.baseUrl() + "/en/sign-in/");
        assertThat(mails(site, "text_body <> '' or html_body <> ''")).isZero();

        // RFC 8058: the mail program posts to the address in the header, without opening anything.
        var address = message.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        var stopped = site.visitor().post(URI.create(address).getRawPath(), "List-Unsubscribe", "One-Click");
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.body()).contains("Sign-in links that you ask for yourself still come.");
        askForLink(site, "secretariat@example.org");
        assertThat(mails(site, "true")).as("a link asked for after the stop").isEqualTo(2);
    }

    private static String content(Part part, String type) throws Exception {
        if (part.isMimeType(type)) return String.valueOf(part.getContent());
        if (!(part.getContent() instanceof Multipart parts)) return "";
        var found = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) found.append(content(parts.getBodyPart(i), type));
        return found.toString();
    }
}
