package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R2 and R3: who may endorse from one mailbox, and what the others learn of it. */
final class MailboxTest {
    private static final String SAME_PAGE = "/en/endorse/sent";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void r2TheAnswerIsTheSameForEverybody() {
        var jane = Endorser.on(site);
        assertThat(jane.sends().location()).isEqualTo(SAME_PAGE);
        jane.presses(jane.own() + "/confirmation");

        assertThat(jane.sends().location()).isEqualTo(SAME_PAGE);
        assertThat(jane.named("John Doe").sends().location()).isEqualTo(SAME_PAGE);
        assertThat(jane.named("Jack Doe").sends().location()).isEqualTo(SAME_PAGE);
        assertThat(jane.sends("website", "x").location()).isEqualTo(SAME_PAGE);
        var unsubscribe = jane.mails().getFirst().link("/unsubscription");
        assertThat(jane.presses(unsubscribe).status()).isLessThan(400);
        var before = jane.mails().size();
        assertThat(jane.sends().location()).isEqualTo(SAME_PAGE);
        assertThat(jane.mails()).hasSize(before);
    }

    @Test
    void r2TheOwnerOfAConfirmedEndorsementIsToldSoAndNothingChanges() {
        var jane = Endorser.on(site);
        jane.endorses();
        jane.livingAt("M5V 2T6").sends("showName", "true");

        assertThat(jane.mails().getFirst().subject()).startsWith("You have already endorsed");
        assertThat(jane.opens(jane.own()).body()).contains("K1P 1J1", "You ticked none of the boxes");
    }

    @Test
    void r2AnUnconfirmedPersonGetsAFreshLinkWithWhatWasSentLast() {
        var jane = Endorser.on(site);
        jane.sends();
        jane.livingAt("M5V 2T6").named("jane  DOE").sends();

        assertThat(jane.mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.subject()).startsWith("Please confirm"));
        assertThat(jane.opens(jane.own()).body()).contains("M5V 2T6");
        assertThat(jane.stored()).isEqualTo(1);
    }

    @Test
    void r2AtMostFiveMailsPerEndorsement() {
        var jane = Endorser.on(site);
        for (int i = 0; i < 8; i++) jane.sends();

        assertThat(jane.mails()).hasSize(5);
        assertThat(jane.presses(jane.own() + "/confirmation").status()).isEqualTo(303);
        assertThat(jane.mails()).hasSize(5);
    }

    @Test
    void r3OtherSpellingsOfAnAddressAreTheSameMailbox() {
        var jane = Endorser.on(site).at("jane.doe.r3@gmail.com");
        jane.sends();
        jane.at("JaneDoeR3+again@googlemail.com").sends();

        assertThat(jane.mails()).hasSize(2);
        assertThat(site.mails("JaneDoeR3+again@googlemail.com")).isEmpty();
        assertThat(jane.stored()).isEqualTo(1);
    }

    @Test
    void r3ASecondPersonInTheSameHouseholdIsAcceptedAndAThirdIsNot() {
        var jane = Endorser.on(site);
        jane.sends();
        jane.named("John Doe").sends();
        jane.named("Jack Doe").sends();

        assertThat(jane.stored()).isEqualTo(2);
        assertThat(jane.mails()).hasSize(2);
    }

    @Test
    void r3ASecondPersonFromElsewhereIsNotAccepted() {
        var jane = Endorser.on(site);
        jane.sends();
        jane.named("John Doe").livingAt("M5V 2T6").sends();

        assertThat(jane.stored()).isEqualTo(1);
        assertThat(jane.mails()).hasSize(1);
    }

    @Test
    void r3DoubleClicksCannotMakeTwoOfOne() throws Exception {
        var jane = Endorser.on(site);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = Stream.<Callable<Integer>>generate(
                            () -> () -> jane.sends().status())
                    .limit(16)
                    .toList();
            for (var click : threads.invokeAll(clicks)) assertThat(click.get()).isEqualTo(303);
        }

        assertThat(jane.stored()).isEqualTo(1);
        assertThat(jane.mails()).hasSize(5);
    }
}
