package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(jane.opens(jane.own()).body()).contains("K1P 1J1").doesNotContain("<strong>You agree.</strong>");
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
        jane.endorses();
        jane.named("John Doe").endorses();
        jane.named("Jack Doe").sends();

        assertThat(jane.stored()).isEqualTo(2);
        assertThat(jane.mails()).hasSize(4);
    }

    @Test
    void r3ASecondPersonFromElsewhereIsNotAccepted() {
        var jane = Endorser.on(site);
        jane.endorses();
        jane.named("John Doe").livingAt("M5V 2T6").sends();

        assertThat(jane.stored()).isEqualTo(1);
        assertThat(jane.mails()).hasSize(2);
    }

    @Test
    void r3AStrangerWithTheOwnersAddressDoesNotShutTheOwnerOut() {
        var jane = Endorser.on(site);
        jane.named("A Stranger").livingAt("M5V 2T6").sends();
        jane.named("Another Stranger").livingAt("M5V 2T7").sends();

        jane.endorses();

        assertThat(confirmed(jane)).containsExactly("Jane Doe K1P 1J1");
    }

    @Test
    void r3AMistypedNameAndPostalCodeAreMendedByAnotherRequest() {
        var john = Endorser.on(site).named("Jon Smith").livingAt("M5V 2T6");
        john.sends();
        john.named("John Smith").livingAt("K1P 1J1").endorses();

        assertThat(confirmed(john)).containsExactly("John Smith K1P 1J1");
    }

    @Test
    void r3AThirdConfirmationComesTooLate() {
        var jane = Endorser.on(site);
        var own = Stream.of("Jane Doe", "John Doe", "Jack Doe")
                .map(name -> {
                    jane.named(name).sends();
                    return jane.own();
                })
                .toList();
        jane.named("Far Away").livingAt("M5V 2T6").sends();
        var elsewhere = jane.own();

        assertThat(jane.presses(own.get(0) + "/confirmation").status()).isEqualTo(303);
        assertThat(jane.presses(elsewhere + "/confirmation").status()).isEqualTo(410);
        assertThat(jane.presses(own.get(1) + "/confirmation").status()).isEqualTo(303);
        assertThat(jane.presses(own.get(2) + "/confirmation").status()).isEqualTo(410);
        assertThat(confirmed(jane)).containsExactly("Jane Doe K1P 1J1", "John Doe K1P 1J1");
    }

    @Test
    void r3OfThreeWhoConfirmAtOnceTwoAreCounted() throws Exception {
        var jane = Endorser.on(site);
        var own = Stream.of("Jane Doe", "John Doe", "Jack Doe", "Jill Doe")
                .map(name -> {
                    jane.named(name).sends();
                    return jane.own();
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = own.stream()
                    .map(link -> (Callable<Integer>)
                            () -> jane.presses(link + "/confirmation").status())
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var click : threads.invokeAll(clicks)) answers.add(click.get());
            assertThat(answers).containsExactlyInAnyOrder(303, 303, 410, 410);
        }

        assertThat(confirmed(jane)).hasSize(2);
    }

    private static List<String> confirmed(Endorser endorser) {
        return site.sql()
                .sql("""
                        select name || ' ' || postal_code as line from endorsement
                         where email = :email and state = 'CONFIRMED' order by number""")
                .param("email", endorser.email())
                .query((row, _) -> row.getString("line"))
                .list();
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
