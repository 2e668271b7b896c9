package ca.helpcommunitieslead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.mail.Bounce.Kind;
import ca.helpcommunitieslead.platform.mail.Bounce.Proof;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeliveryReportTest {
    private static final MailId MAIL = new MailId(UUID.fromString("019ab000-0000-7000-8000-000000000001"));
    private static final String MESSAGE_ID = MAIL.messageId("campaign.example");

    @Test
    void aFailureNamesTheAddressTheMailAndTheServersWords() {
        assertThat(DeliveryReport.read(Reports.failed("Gone@Ville.example", "5.1.1", MESSAGE_ID)))
                .hasValue(List.of(new Bounce(
                        new EmailAddress("Gone@Ville.example"),
                        Kind.HARD,
                        "5.1.1 smtp; 550 5.1.1 no such mailbox",
                        new Proof.NamesMail(MAIL))));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, HARD",
        "5.1.10, HARD",
        "5.2.1, HARD",
        "5.4.4, HARD",
        "5.2.2, SOFT",
        "5.2.3, SOFT",
        "5.7.1, SOFT",
        "5.6.0, SOFT",
        "4.4.7, SOFT",
        "nonsense, SOFT"
    })
    void onlyWhatIsSaidOfTheAddressIsFinal(String status, Kind kind) {
        assertThat(DeliveryReport.read(Reports.failed("gone@ville.example", status, MESSAGE_ID))
                        .orElseThrow())
                .extracting(Bounce::kind)
                .containsExactly(kind);
    }

    @Test
    void aDelayIsSoft() {
        assertThat(DeliveryReport.read(Reports.delayed("late@ville.example", MESSAGE_ID))
                        .orElseThrow())
                .extracting(Bounce::kind)
                .containsExactly(Kind.SOFT);
    }

    @Test
    void aReportThatNamesNoMailOfOursProvesNothing() {
        for (var other : List.of("<1234@campaign.example>", "", "x".repeat(9000))) {
            assertThat(DeliveryReport.read(Reports.failed("gone@ville.example", "5.1.1", other))
                            .orElseThrow())
                    .extracting(Bounce::proof)
                    .containsExactly(new Proof.None());
        }
    }

    @Test
    void anOrdinaryMailTellsOfNoBounce() {
        var mail =
                Reports.bytes("From: a@ville.example\nSubject: Thanks\n\nFinal-Recipient: rfc822; b@ville.example\n");

        assertThat(DeliveryReport.read(mail)).hasValue(List.of());
    }

    @Test
    void garbageIsNoMailAndNoFailure() {
        var random = new Random(1);
        var report = Reports.failed("gone@ville.example", "5.1.1", MESSAGE_ID);
        for (int i = 0; i < 300; i++) {
            var garbage = new byte[random.nextInt(2000)];
            random.nextBytes(garbage);
            assertThat(DeliveryReport.read(garbage)).isEmpty();
            var damaged = report.clone();
            for (int hit = 0; hit < 40; hit++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            DeliveryReport.read(damaged);
            DeliveryReport.read(Arrays.copyOf(report, random.nextInt(report.length)));
        }
    }

    @Test
    void anMboxHoldsManyMailsAndAFileWithoutEnvelopesOne() throws IOException {
        var mbox = """
                From a@x Tue Nov 24
                From: a@x.example

                >From here on
                From the middle

                From b@x Tue Nov 24
                From: b@x.example

                Two
                """.replace("\n", "\r\n");

        assertThat(mails(mbox))
                .containsExactly(
                        "From: a@x.example\r\n\r\nFrom here on\r\nFrom the middle\r\n\r\n",
                        "From: b@x.example\r\n\r\nTwo\r\n");
        assertThat(mails("From: a@x.example\n\nFrom x\n>From y\n"))
                .containsExactly("From: a@x.example\n\nFrom x\n>From y\n");
        assertThat(mails("")).isEmpty();
    }

    private static List<String> mails(String file) throws IOException {
        var mails = new ArrayList<String>();
        MailFile.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                mail -> mails.add(new String(mail, StandardCharsets.UTF_8)));
        return mails;
    }
}
