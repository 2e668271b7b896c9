package ca.helpcommunitieslead.platform.mail;

import static ca.helpcommunitieslead.platform.mail.Deliveries.mails;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word of mails that did not arrive, and who is believed. */
final class BouncesTest {
    private static final String TOKEN = "a-token-of-the-operator";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.production().withBounceToken(TOKEN);

    @RegisterExtension
    static final TestSite without = TestSite.production();

    @Test
    void withoutATokenThereIsNoSuchAddressAndWithAWrongOneNoWayIn() {
        assertThat(post(without, "Bearer " + TOKEN, "application/json", "[]").status())
                .isEqualTo(404);
        assertThat(post(site, "Bearer " + TOKEN + "x", "application/json", "[]").status())
                .isEqualTo(401);
        var answer = post(site, TOKEN, "application/json", "[]");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aReportOfAMailThatWeSentSuppressesItsAddress() {
        var mailbox = fresh();
        var mail = write(mailbox, Topic.ENDORSEMENT);
        write(mailbox, Topic.UPDATES);

        var answer = report(Reports.failed(mailbox, "5.1.1", mail.messageId("localhost")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"suppressed\":1");
        assertThat(reasonFor(mailbox)).isEqualTo("BOUNCED");
        assertThat(mails(site, "state = 'DEAD' and recipient = '" + mailbox + "'"))
                .as("what waited for it")
                .isEqualTo(2);
    }

    @Test
    void nobodyCanSilenceAStrangerByAForgedReport() {
        var mailbox = fresh();
        var own = write(fresh(), Topic.ENDORSEMENT);

        for (var messageId :
                new String[] {own.messageId("localhost"), new MailId(new UUID(7, 7)).messageId("localhost"), "", "<x@y>"
                }) {
            assertThat(report(Reports.failed(mailbox, "5.1.1", messageId)).body())
                    .contains("\"suppressed\":0", "\"foreign\":1");
        }
        assertThat(json("{\"recipient\":\"" + mailbox + "\",\"kind\":\"hard\",\"messageId\":\""
                                + own.messageId("localhost") + "\"}")
                        .body())
                .contains("\"foreign\":1");
        assertThat(reasonFor(mailbox)).isEmpty();
    }

    @Test
    void aDelayIsOnlyNoted() {
        var mailbox = fresh();
        var mail = write(mailbox, Topic.ENDORSEMENT);

        assertThat(report(Reports.delayed(mailbox, mail.messageId("localhost"))).body())
                .contains("\"noted\":1");

        assertThat(reasonFor(mailbox)).isEmpty();
        assertThat(mails(site, "state = 'WAITING' and last_error like '4.4.1%' and recipient = '" + mailbox + "'"))
                .isOne();
    }

    @Test
    void aComplaintStopsNewsToo() {
        var mailbox = fresh();

        assertThat(json("[{\"recipient\":\"" + mailbox.toUpperCase(java.util.Locale.ROOT)
                                + "\",\"kind\":\"complaint\",\"detail\":\"abuse\\u0000\"}]")
                        .status())
                .isEqualTo(200);

        assertThat(reasonFor(mailbox)).isEqualTo("COMPLAINT");
        assertThat(site.sql()
                        .sql("select topic from mail_stop where recipient = :mailbox")
                        .param("mailbox", mailbox)
                        .query(String.class)
                        .list())
                .containsExactly("UPDATES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[1]",
                "\"a\"",
                "{\"recipient\":\"a@ville.example\"}",
                "{\"recipient\":\"a@ville.example\",\"kind\":\"odd\"}",
                "{\"recipient\":\"nobody\",\"kind\":\"hard\"}",
                "{\"recipient\":\"a@ville.example\",\"kind\":\"hard\",\"detail\":{}}",
                "{\"recipient\":\"a@ville.example\",\"kind\":\"hard\",\"messageId\":5}",
                "[{\"recipient\":\"a@ville.example\",\"kind\":\"soft\"},{}]"
            })
    void whatIsMalformedIsRefusedAsAWhole(String body) {
        var answer = json(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void otherKindsAndSizesAreRefused() {
        assertThat(json("[".repeat(5000)).status()).isEqualTo(400);
        assertThat(json(" ".repeat(1024 * 1024 + 1)).status()).isEqualTo(413);
        assertThat(post(site, "Bearer " + TOKEN, "text/plain", "x").status()).isEqualTo(415);
        assertThat(post(site, "Bearer " + TOKEN, "nonsense", "x").status()).isEqualTo(415);
        assertThat(report(new byte[] {0, 1, 2}).status()).isEqualTo(400);
    }

    @Test
    void aFileOfReportsIsReadAsOne() throws Exception {
        var mailbox = fresh();
        var report = new String(
                Reports.failed(
                        mailbox, "5.1.1", write(mailbox, Topic.ENDORSEMENT).messageId("localhost")),
                StandardCharsets.UTF_8);
        var mbox = "From x\r\nFrom: a@x.example\r\n\r\nThanks\r\n\r\nFrom x\r\n" + report + "\r\nFrom x\r\n"
                + new String(Reports.failed(fresh(), "5.1.1", "<x@y>"), StandardCharsets.UTF_8);

        var tally = site.bean(Bounces.class).takeFile(new ByteArrayInputStream(mbox.getBytes(StandardCharsets.UTF_8)));

        assertThat(tally).isEqualTo(new Bounces.Tally(3, 2, 1, 0, 1));
    }

    private static String fresh() {
        return "reader" + COUNT.incrementAndGet() + "@ville.example";
    }

    private static MailId write(String mailbox, Topic topic) {
        var mail = Mail.to(new EmailAddress(mailbox), Lang.EN, topic, "News").paragraph("Something happened.");
        site.bean(Tx.class).run(() -> site.bean(Outbox.class).add(mail));
        return new MailId(site.sql()
                .sql("select id from outbox_mail where recipient = :mailbox order by id desc limit 1")
                .param("mailbox", mailbox)
                .query(UUID.class)
                .single());
    }

    private static String reasonFor(String mailbox) {
        return site.sql()
                .sql("select reason from mail_suppression where recipient = :mailbox")
                .param("mailbox", mailbox)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Answer json(String body) {
        return post(site, "Bearer " + TOKEN, "application/json; charset=utf-8", body);
    }

    private static Answer report(byte[] body) {
        return post(site, "Bearer " + TOKEN, "message/rfc822", new String(body, StandardCharsets.UTF_8));
    }

    private static Answer post(TestSite where, String authorization, String type, String body) {
        var visitor = where.visitor();
        return visitor.send(visitor.request("/api/v1/mail/bounces")
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
