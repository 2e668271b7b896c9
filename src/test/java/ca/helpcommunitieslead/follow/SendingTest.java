package ca.helpcommunitieslead.follow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.follow.Sendings.Started;
import ca.helpcommunitieslead.follow.UpdateWords.Text;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.Letter;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each reader gets an update once, whatever happens on the way. */
final class SendingTest {
    private static final int NODES = 6;
    private static final int TEN_A_MINUTE = 600;

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Followers followers = new Followers(site);

    @BeforeEach
    void nobodyFollows() {
        followers.clear();
    }

    @RepeatedTest(3)
    void nodesThatWorkAtOnceSendToEachReaderOnce() throws Exception {
        for (int i = 0; i < 75; i++) followers.add(i % 3 == 0 ? Lang.FR : Lang.EN);
        var id = started(null, 20 * TEN_A_MINUTE);

        for (int minute = 0; minute < 3; minute++) {
            site.clock().advance(Duration.ofSeconds(20));
            atOnce(SendingTest::round);
        }

        assertThat(followers.mails())
                .hasSize(75)
                .allSatisfy((_, mails) -> assertThat(mails).isOne());
        assertThat(state(id)).isEqualTo(UpdateState.FINISHED);
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void theRateIsKept() {
        for (int i = 0; i < 40; i++) followers.add(Lang.EN);
        started(null, TEN_A_MINUTE);

        site.clock().advance(Duration.ofHours(5));
        round();

        assertThat(followers.mails().size()).isBetween(10, 11);
    }

    @Test
    void whoSharesAMailboxGetsOneMailEvenIfTheFirstLeaves() {
        var first = followers.add("shared@ville.example", Lang.EN);
        for (int i = 0; i < 15; i++) followers.add(Lang.EN);
        followers.add("shared@ville.example", Lang.FR);
        assertThat(site.bean(Sendings.class).readers()).isEqualTo(Map.of(Lang.EN, 16L, Lang.FR, 0L));
        started(null, TEN_A_MINUTE);
        minute();
        assertThat(followers.mails()).containsKey("shared@ville.example");

        followers.takeBackConsent(first);
        minute();

        assertThat(followers.mails()).hasSize(16).containsEntry("shared@ville.example", 1);
    }

    @Test
    void stoppedHalfwayNothingGoesOutAndLaterEverybodyGetsItOnce() {
        for (int i = 0; i < 30; i++) followers.add(Lang.EN);
        var id = started(null, TEN_A_MINUTE);
        minute();
        site.sql().sql("""
                        update outbox_mail set state = 'SENT', sent_at = now()
                         where id in (select id from outbox_mail where kind = 'BULK' order by id limit 4)""").update();

        assertThat(sendings().stop(site.secretariat(), id)).isTrue();
        assertThat(sendings().stop(site.secretariat(), id)).isFalse();
        minute();
        assertThat(followers.mails()).as("those that had gone out").hasSize(4);
        assertThat(sendings().progress(id).handedOut()).isEqualTo(4);

        assertThat(sendings().goOn(site.secretariat(), id)).isTrue();
        for (int i = 0; i < 4; i++) minute();
        assertThat(followers.mails())
                .hasSize(30)
                .allSatisfy((_, mails) -> assertThat(mails).isOne());
        assertThat(state(id)).isEqualTo(UpdateState.FINISHED);
    }

    @Test
    void whoLeavesBeforeTheirTurnGetsNothing() {
        for (int i = 0; i < 11; i++) followers.add(Lang.EN);
        var withdrawn = followers.add("withdrawn@ville.example", Lang.EN);
        var aside = followers.add("aside@ville.example", Lang.EN);
        followers.add("stopped@ville.example", Lang.EN);
        followers.add("bounced@ville.example", Lang.EN);
        followers.add("last@ville.example", Lang.EN);
        var id = started(null, TEN_A_MINUTE);
        minute();

        followers.takeBackConsent(withdrawn);
        followers.setState(aside, "INVALID");
        site.sql()
                .sql("insert into mail_stop values ('stopped@ville.example', 'UPDATES', now())")
                .update();
        site.sql().sql("""
                        insert into mail_suppression
                        values ('bounced@ville.example', gen_random_uuid(), 'BOUNCED', '', now())""").update();
        assertThat(sendings().readers()).isEqualTo(Map.of(Lang.EN, 12L, Lang.FR, 0L));
        minute();

        assertThat(followers.mails())
                .hasSize(12)
                .containsKey("last@ville.example")
                .doesNotContainKeys(
                        "withdrawn@ville.example",
                        "aside@ville.example",
                        "stopped@ville.example",
                        "bounced@ville.example");
        assertThat(state(id)).isEqualTo(UpdateState.FINISHED);
    }

    @Test
    void whoWithdrawsWhileTheirMailWaitsDoesNotGetIt() {
        var own = endorsed("withdrawing@ville.example");
        started(null, TEN_A_MINUTE);
        minute();
        assertThat(followers.mails()).hasSize(1);

        site.visitor().post(own + "/withdrawal");

        assertThat(followers.mails()).isEmpty();
    }

    @Test
    void anErasedReaderLeavesNoDelivery() {
        var own = endorsed("erasing@ville.example");
        followers.add(Lang.EN);
        var id = started(null, TEN_A_MINUTE);
        minute();
        assertThat(sendings().progress(id).handedOut()).isEqualTo(2);

        site.visitor().post(own + "/erasure");

        assertThat(sendings().progress(id).handedOut()).isOne();
        assertThat(followers.mails()).hasSize(1).doesNotContainKey("erasing@ville.example");
    }

    /** The address of the page of somebody who endorsed by the form and asked for news. */
    private static String endorsed(String mailbox) {
        site.visitor()
                .post(
                        "/en/endorse",
                        "name",
                        "Robin Exemple",
                        "email",
                        mailbox,
                        "postalCode",
                        "K1P 1J1",
                        "updates",
                        "true");
        var confirmation =
                site.mails(mailbox).getFirst().link("/confirmation/new").replace("/new", "");
        site.visitor().post(confirmation);
        return confirmation.replace("/confirmation", "");
    }

    @Test
    void readersOfTheOtherLanguageAreToldThatThereIsOnlyOne_R26() {
        followers.add("en@ville.example", Lang.EN);
        followers.add("fr@ville.example", Lang.FR);
        started(Lang.EN, TEN_A_MINUTE);
        minute();

        var french = site.mails("fr@ville.example").getFirst();
        assertThat(french.subject()).isEqualTo("Ten councils");
        assertThat(french.text())
                .startsWith("Ces nouvelles existent en anglais seulement.\n\nSo far\n")
                .contains("read on (" + site.baseUrl() + "/en/tracker)", "Ne plus recevoir ces courriels\n");
        assertThat(french.html())
                .contains("<html lang=\"fr\">", "<div lang=\"en\"><h3>So far</h3>")
                .contains("<a href=\"" + site.baseUrl() + "/en/tracker\"");
        assertThat(french.headers()).containsEntry("Precedence", "bulk").containsKey("List-Unsubscribe");
        assertThat(site.mails("en@ville.example").getFirst().text()).startsWith("So far\n");
    }

    @Test
    void theLinkInTheMailStopsFurtherNews() {
        followers.add("tired@ville.example", Lang.EN);
        followers.add(Lang.EN);
        started(null, TEN_A_MINUTE);
        minute();
        Letter mail = site.mails("tired@ville.example").getFirst();
        assertThat(sendings().readers()).containsEntry(Lang.EN, 2L);

        assertThat(site.visitor().post(mail.link("/unsubscription")).body()).contains("no more news of the campaign");

        assertThat(sendings().readers()).containsEntry(Lang.EN, 1L);
    }

    @Test
    void onlyWhatIsCompleteAndWasLookedAtIsStarted() {
        var updates = site.bean(Updates.class);
        var by = site.secretariat();
        var half = new UpdateWords(new Text("Ten councils", "Text"), new Text("", ""), null);
        var id = updates.create(by, half);
        assertThat(sendings().start(by, id, 1, 1000)).isEqualTo(Started.INCOMPLETE);
        updates.save(by, id, 1, words(null));
        assertThat(sendings().start(by, id, 2, 1000)).isEqualTo(Started.NOBODY);
        followers.add(Lang.EN);
        assertThat(sendings().start(by, id, 1, 1000)).isEqualTo(Started.OVERTAKEN);
        assertThat(sendings().start(by, id, 2, 1000)).isEqualTo(Started.DONE);
        assertThat(sendings().start(by, id, 2, 1000)).isEqualTo(Started.OVERTAKEN);
        assertThat(updates.delete(by, id)).isFalse();
    }

    private static UpdateId started(@Nullable Lang only, int perHour) {
        var by = site.secretariat();
        var id = site.bean(Updates.class).create(by, words(only));
        assertThat(sendings().start(by, id, 1, perHour)).isEqualTo(Started.DONE);
        return id;
    }

    private static UpdateWords words(@Nullable Lang only) {
        var french = only == Lang.EN ? new Text("", "") : new Text("Dix conseils", "## À ce jour\n\nMots.");
        return new UpdateWords(
                new Text("Ten\r\ncouncils", "## So far\r\n\r\nGood news, [read on](/en/tracker)."), french, only);
    }

    private static Sendings sendings() {
        return site.bean(Sendings.class);
    }

    private static UpdateState state(UpdateId id) {
        return site.bean(Updates.class).find(id).orElseThrow().state();
    }

    private static void minute() {
        site.clock().advance(Duration.ofSeconds(65));
        round();
    }

    private static void round() {
        site.bean(Round.class).run();
    }

    private static void atOnce(Runnable work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            var running = new ArrayList<Future<Boolean>>();
            for (int node = 0; node < NODES; node++) {
                running.add(threads.submit((Callable<Boolean>) () -> {
                    start.await();
                    work.run();
                    return true;
                }));
            }
            start.countDown();
            for (var one : running) one.get();
        }
    }
}
