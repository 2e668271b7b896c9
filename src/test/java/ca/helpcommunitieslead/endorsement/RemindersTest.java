package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.config.ProgramClock;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RemindersTest {
    private static final String CONSENT = "Send me news of the campaign by e-mail";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void whoDoesNotConfirmIsRemindedAfterTwoAndSevenDaysAndNeverAgain() {
        var jane = Endorser.on(site);
        jane.sends("updates", "true");
        var first = jane.own();

        later(Duration.ofHours(47));
        assertThat(jane.mails()).hasSize(1);
        later(Duration.ofHours(2));
        assertThat(jane.mails()).hasSize(2);
        var reminder = jane.mails().getFirst();
        assertThat(reminder.subject()).contains("not confirmed yet");
        assertThat(reminder.text())
                .contains("somebody, probably you, sent our form", "because the form was sent with your address");
        assertThat(reminder.link("/unsubscription")).isNotEmpty();
        assertThat(reminder.link("/withdrawal/new")).isNotEmpty();
        assertThat(Endorser.own(reminder)).as("a link of its own").isNotEqualTo(first);

        later(Duration.ofDays(4));
        assertThat(jane.mails()).hasSize(2);
        later(Duration.ofDays(2));
        assertThat(jane.mails()).hasSize(3);
        later(Duration.ofDays(8));
        assertThat(jane.mails()).hasSize(3);

        var own = Endorser.own(reminder);
        assertThat(jane.opens(own + "/confirmation/new").body()).contains(CONSENT);
        assertThat(jane.presses(own + "/confirmation").status()).isEqualTo(303);
        assertThat(jane.opens(own).body()).contains("Thank you", CONSENT);
        assertThat(jane.mails()).hasSize(4);
    }

    @Test
    void whoConfirmedLeftOrStoppedOurMailHearsNothing() {
        var confirmed = Endorser.on(site);
        confirmed.endorses();
        var never = Endorser.on(site);
        never.sends();
        never.presses(never.own() + "/withdrawal");
        var stopped = Endorser.on(site);
        stopped.sends();
        stopped.presses(stopped.mails().getFirst().link("/unsubscription"));

        later(Duration.ofDays(3));
        later(Duration.ofDays(6));

        assertThat(confirmed.mails()).hasSize(2);
        assertThat(never.mails()).isEmpty();
        assertThat(stopped.mails()).hasSize(1);
        assertThat(site.sql()
                        .sql("select mails from endorsement where email = :email")
                        .param("email", stopped.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void remindersStayWithinFiveMailsAndLeaveOneForTheThanks_R2() {
        var jane = Endorser.on(site);
        for (int i = 0; i < 4; i++) jane.sends();

        later(Duration.ofDays(3));
        later(Duration.ofDays(6));

        assertThat(jane.mails()).hasSize(4);
        jane.presses(jane.own() + "/confirmation");
        assertThat(jane.mails()).hasSize(5);
    }

    @Test
    void twoNodesAtOnceRemindEachPersonOnce() throws Exception {
        var people = new ArrayList<Endorser>();
        for (int i = 0; i < 12; i++) {
            var person = Endorser.on(site);
            person.sends();
            people.add(person);
        }
        site.bean(ProgramClock.class).advance(Duration.ofDays(3));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> remind = () -> {
                site.bean(Reminders.class).remindAll();
                return true;
            };
            for (var done : nodes.invokeAll(List.of(remind, remind, remind, remind)))
                assertThat(done.get()).isTrue();
        }

        assertThat(people).allMatch(person -> person.mails().size() == 2);
    }

    @Test
    void aRowThatAnotherNodeHoldsIsPassedBy() {
        var jane = Endorser.on(site);
        jane.sends();
        site.bean(ProgramClock.class).advance(Duration.ofDays(3));
        site.bean(Tx.class).run(() -> {
            site.sql()
                    .sql("select id::text from endorsement where email = :email for update")
                    .param("email", jane.email())
                    .query(String.class)
                    .single();
            Thread.ofVirtual().start(() -> site.bean(Reminders.class).remindAll());
            pause();
            assertThat(jane.mails()).hasSize(1);
        });
        site.bean(Reminders.class).remindAll();

        assertThat(jane.mails()).hasSize(2);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void later(Duration time) {
        site.clock().advance(time);
        site.bean(Reminders.class).remindAll();
    }
}
