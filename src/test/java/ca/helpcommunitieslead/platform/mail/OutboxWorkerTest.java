package ca.helpcommunitieslead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import ca.helpcommunitieslead.support.TestSite;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The worker by itself, on a site whose own one does nothing. */
final class OutboxWorkerTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static final TestSite site = TestSite.production();

    @BeforeEach
    void nothingWaits() {
        site.sql().sql("delete from outbox_mail").update();
    }

    @Test
    void whatWaitsWhileTheServerIsDownForAnHourArrivesOnce() throws Exception {
        var port = TestSite.freePort();
        var worker = workerFor(port);
        var readers = List.of("a@ville.example", "b@ville.example", "c@ville.example");
        readers.forEach(reader -> add(letter(reader)));
        for (int minute = 0; minute < 60; minute++) {
            worker.sendWhatWaits();
            site.clock().advance(MINUTE);
        }
        assertThat(states()).containsOnly("WAITING");

        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            for (int minute = 0; minute < 130; minute++) {
                worker.sendWhatWaits();
                site.clock().advance(MINUTE);
            }
            var arrived = new ArrayList<String>();
            for (var message : server.getReceivedMessages()) {
                arrived.add(message.getAllRecipients()[0].toString());
                assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
            }
            assertThat(arrived).containsExactlyInAnyOrderElementsOf(readers);
            assertThat(states()).containsOnly("SENT");
        } finally {
            server.stop();
        }
    }

    @Test
    void anAddressRefusedForGoodIsSuppressedAndHoldsUpNobody() {
        try (var server = ChoosySmtpServer.start()) {
            var worker = workerFor(server.port());
            add(letter("gone@refused.example"));
            add(letter("Gone@refused.example"));
            add(letter("reader@ville.example"));
            worker.sendWhatWaits();

            assertThat(server.delivered()).containsExactly("reader@ville.example");
            assertThat(site.bean(DeadLetters.class).page(1).items())
                    .extracting(DeadLetter::isSuppressed)
                    .containsExactlyInAnyOrder(true, false);
            assertThat(site.bean(Suppressions.class).page("GONE@", 1).items())
                    .extracting(Suppression::recipient)
                    .containsExactly("gone@refused.example");

            add(letter("gone@refused.example"));
            worker.sendWhatWaits();
            assertThat(states()).containsOnly("DEAD", "SENT");
            assertThat(server.delivered()).hasSize(1);
        }
    }

    @Test
    void aServerThatRefusesUsSilencesNobody() {
        try (var server = ChoosySmtpServer.start()) {
            add(letter("reader@relayed.example"));
            workerFor(server.port()).sendWhatWaits();

            assertThat(states()).contains("DEAD");
            assertThat(site.bean(Suppressions.class).page("relayed", 1).items()).isEmpty();
        }
    }

    @Test
    void aSignInLinkGoesToASuppressedAddressEvenSo() {
        try (var server = ChoosySmtpServer.start()) {
            suppress("back@ville.example");
            add(letter("back@ville.example").heldBackByNothing());
            workerFor(server.port()).sendWhatWaits();

            assertThat(server.delivered()).containsExactly("back@ville.example");
        }
    }

    @Test
    void aLiftedAddressGetsItsMailOnceSomebodyTriesAgain() {
        try (var server = ChoosySmtpServer.start()) {
            var worker = workerFor(server.port());
            var secretariat = site.secretariat().id();
            suppress("mended@ville.example");
            add(letter("mended@ville.example"));
            worker.sendWhatWaits();
            var dead = site.bean(DeadLetters.class).page(1).items().getFirst();
            var id = site.bean(Suppressions.class)
                    .page("mended", 1)
                    .items()
                    .getFirst()
                    .id();

            assertThat(site.bean(Suppressions.class).lift(secretariat, id)).isTrue();
            assertThat(site.bean(Suppressions.class).lift(secretariat, id)).isFalse();
            assertThat(site.bean(DeadLetters.class).retry(secretariat, dead.id()))
                    .isTrue();
            worker.sendWhatWaits();

            assertThat(server.delivered()).containsExactly("mended@ville.example");
            assertThat(site.bean(DeadLetters.class).discard(secretariat, dead.id()))
                    .isFalse();
        }
    }

    @Test
    void lettersGoBeforeWhatIsSentToMany() {
        try (var server = ChoosySmtpServer.start()) {
            var batch = new UUID(1, 1);
            for (int i = 0; i < 3; i++)
                add(letter("many" + i + "@ville.example").asPartOf(batch));
            site.clock().advance(MINUTE);
            add(letter("one@ville.example"));
            workerFor(server.port()).sendWhatWaits();

            assertThat(server.delivered()).hasSize(4).startsWith("one@ville.example");
            assertThat(site.bean(Outbox.class).progress(batch)).isEqualTo(new Outbox.Progress(0, 3, 0, 0));
        }
    }

    @Test
    void whoStopsWhileAMailWaitsDoesNotGetIt() {
        try (var server = ChoosySmtpServer.start()) {
            var batch = new UUID(2, 2);
            add(letter("tired@ville.example").asPartOf(batch));
            site.sql()
                    .sql("insert into mail_stop values ('tired@ville.example', 'UPDATES', now())")
                    .update();
            workerFor(server.port()).sendWhatWaits();

            assertThat(server.delivered()).isEmpty();
            assertThat(site.bean(Outbox.class).progress(batch)).isEqualTo(new Outbox.Progress(0, 0, 0, 1));
        }
    }

    @Test
    void headersFitTheKindOfMail() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            add(letter("letter@ville.example"));
            add(letter("answer@ville.example").asTransaction());
            add(letter("many@ville.example").asPartOf(new UUID(3, 3)));
            workerFor(server.getSmtp().getPort()).sendWhatWaits();

            for (var message : server.getReceivedMessages()) {
                var kind = message.getAllRecipients()[0].toString().replaceAll("@.*", "");
                assertThat(message.getHeader("List-Unsubscribe") != null)
                        .as(kind)
                        .isEqualTo(!kind.equals("answer"));
                assertThat(message.getHeader("Precedence") != null).as(kind).isEqualTo(kind.equals("many"));
                assertThat(message.getHeader("Auto-Submitted") != null).as(kind).isEqualTo(!kind.equals("many"));
            }
            assertThat(Arrays.asList(server.getReceivedMessages())).hasSize(3);
        } finally {
            server.stop();
        }
    }

    private static Mail letter(String mailbox) {
        return Mail.to(new EmailAddress(mailbox), Lang.EN, Topic.UPDATES, "News")
                .paragraph("Something happened.");
    }

    private static void add(Mail mail) {
        site.bean(Tx.class).run(() -> site.bean(Outbox.class).add(mail));
    }

    private static void suppress(String mailbox) {
        site.bean(Tx.class)
                .run(() -> site.bean(Suppressions.class)
                        .add(new EmailAddress(mailbox), Suppression.Reason.BOUNCED, "5.1.1"));
    }

    private static OutboxWorker workerFor(int port) {
        return new OutboxWorker(
                site.bean(OutboxQueueStore.class),
                site.bean(Suppressions.class),
                new Postman(Deliveries.serverAt(port), site.bean(SiteIdentity.class), "localhost"),
                site.bean(Tx.class),
                site.bean(InstantSource.class));
    }

    private static List<String> states() {
        return site.sql()
                .sql("select state from outbox_mail")
                .query((row, _) -> row.getString("state"))
                .list();
    }
}
