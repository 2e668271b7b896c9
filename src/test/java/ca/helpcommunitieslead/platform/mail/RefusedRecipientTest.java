package ca.helpcommunitieslead.platform.mail;

import static ca.helpcommunitieslead.platform.mail.Deliveries.mails;
import static ca.helpcommunitieslead.platform.mail.Deliveries.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class RefusedRecipientTest {
    private static final ChoosySmtpServer SERVER = ChoosySmtpServer.start();

    @RegisterExtension
    static final TestSite site = TestSite.production(Deliveries.serverAt(SERVER.port()));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aMailboxThatIsRefusedForGoodHoldsUpNobodyElseAndStaysOutOfTheLog(CapturedOutput log) throws Exception {
        for (var mailbox :
                List.of("gone1@refused.example", "reader@example.org", "gone2@refused.example", "late@busy.example")) {
            write(mailbox);
        }
        write("last@example.org");

        waitUntil(() -> mails(site, "state = 'SENT'") == 2 && mails(site, "attempts = 0") == 0);

        assertThat(SERVER.delivered()).containsExactlyInAnyOrder("reader@example.org", "last@example.org");
        assertThat(mails(site, "state = 'DEAD' and recipient like '%@refused.example' and last_error <> ''"))
                .isEqualTo(2);
        assertThat(log.getAll())
                .containsPattern("Mail [0-9a-f-]{36} cannot be delivered, attempts: 1")
                .doesNotContain("@refused.example");
        assertThat(mails(site, "state = 'WAITING' and recipient = 'late@busy.example' and attempts = 1"))
                .as("a 4xx is tried again")
                .isOne();
    }

    private static void write(String mailbox) {
        var mail = Mail.to(new EmailAddress(mailbox), Lang.EN, Mail.Topic.STAFF, "News")
                .paragraph("Something happened.");
        site.bean(Tx.class).run(() -> site.bean(Outbox.class).add(mail));
    }
}
