package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CleanUp.CleanUpId;
import ca.helpcommunitieslead.endorsement.CleanUp.State;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R9: clean-ups show their count before they run and can be undone, and the counts are right throughout. */
final class CleanUpTest {
    private static final NetworkKey FLOOD = new NetworkKey("aaaaaaaabbbbbbbbccccccccdddddddd");
    private static final NetworkKey HOME = new NetworkKey("0000000011111111222222223333333f");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    /** The tests take the steps themselves. */
    @BeforeAll
    static void holdTheJob() {
        site.sql()
                .sql(
                        "update scheduled_tasks set execution_time = now() + interval '1 day' where task_name = 'endorsement-cleanups'")
                .update();
    }

    @Test
    void countRunCancelUndoEqualARecount() {
        var tokens = people("whole.example", 130);
        tokens.stream().limit(120).forEach(site.bean(Confirming.class)::confirm);
        var before = recount();
        var cleanUp = saved(domain("whole.example"));

        assertThat(cleanUps().preview(domain("whole.example")).count()).isEqualTo(130);
        assertThat(cleanUps().preview(domain("whole.example")).sample()).hasSize(20);
        assertThat(cleanUps().start(site.secretariat(), cleanUp)).isTrue();
        assertThat(cleanUps().start(site.secretariat(), cleanUp)).isFalse();
        step(); // from QUEUED to RUNNING
        step();
        assertThat(cleanUps().find(cleanUp).orElseThrow().percent()).isEqualTo(76);
        assertThat(cleanUps().cancel(site.secretariat(), cleanUp)).isTrue();
        assertThat(site.bean(CleanUpJob.class).step()).isFalse();
        assertThat(setAside("whole.example")).isEqualTo(100);
        countsAreRight();
        assertThat(recount()).isLessThan(before);

        assertThat(cleanUps().undo(site.secretariat(), cleanUp)).isTrue();
        site.bean(CleanUpJob.class).work();
        assertThat(cleanUps().find(cleanUp).orElseThrow().state()).isEqualTo(State.UNDONE);
        assertThat(setAside("whole.example")).isZero();
        assertThat(recount()).isEqualTo(before);
        countsAreRight();
        assertThat(audit(cleanUp))
                .containsExactly(
                        "endorsement-cleanup.save",
                        "endorsement-cleanup.start",
                        "endorsement-cleanup.cancel",
                        "endorsement-cleanup.undo",
                        "endorsement-cleanup.undone");
    }

    @Test
    void whoWithdrewOrErasedMeanwhileStaysSoAndWhoWaitedWaitsAgain() {
        var tokens = people("mixed.example", 4);
        var confirming = site.bean(Confirming.class);
        tokens.subList(0, 3).forEach(confirming::confirm);
        var links = site.bean(MailedLinks.class);
        links.withdraw(tokens.get(0));
        var cleanUp = run(domain("mixed.example"));
        assertThat(states("mixed.example")).containsExactlyInAnyOrder("WITHDRAWN", "INVALID", "INVALID", "INVALID");
        assertThat(confirming.confirm(tokens.get(3))).isInstanceOf(Confirming.Confirmation.Done.class);
        assertThat(setAside("mixed.example")).isEqualTo(3);
        links.withdraw(tokens.get(1));
        links.erase(tokens.get(2));

        cleanUps().undo(site.secretariat(), cleanUp);
        site.bean(CleanUpJob.class).work();

        assertThat(states("mixed.example")).containsExactlyInAnyOrder("WITHDRAWN", "WITHDRAWN", "REQUESTED");
        countsAreRight();
    }

    @Test
    void r9WithdrawingAndConfirmingUndoNoCleanUp() {
        var token = people("twice.example", 1).getFirst();
        site.bean(Confirming.class).confirm(token);
        var cleanUp = run(domain("twice.example"));

        site.bean(MailedLinks.class).withdraw(token);
        site.bean(Confirming.class).confirm(token);
        assertThat(states("twice.example")).containsExactly("INVALID");

        cleanUps().undo(site.secretariat(), cleanUp);
        site.bean(CleanUpJob.class).work();
        assertThat(states("twice.example")).as("who withdrew stays away").containsExactly("WITHDRAWN");
        countsAreRight();
    }

    @Test
    void eachConditionFindsItsOwn() {
        people("find.example", 3);
        var own = new EmailAddress("Somebody.Else+x@sub.find.example");
        site.bean(Endorsing.class).request(request(own, "Éloïse Tremblay", "H2X 1Y4"));
        var now = site.clock().instant();

        assertThat(found(domain("find.example"))).isEqualTo(3);
        assertThat(found(domain("*.find.example"))).isEqualTo(1);
        assertThat(found(domain("**.example"))).isGreaterThanOrEqualTo(4);
        assertThat(found(query("éLOÏSE", "", "", "find.example"))).isZero();
        assertThat(found(query("ÉLOÏSE t", "", "", ""))).isEqualTo(1);
        assertThat(found(query("", "H2X1", "", ""))).isEqualTo(1);
        assertThat(found(query("", "", CanonicalAddress.of(own).value(), ""))).isEqualTo(1);
        assertThat(found(new CleanUpQuery(
                        "", "", "", "find.example", "", new MunicipalityCode(Endorser.OTTAWA), null, null, null)))
                .isEqualTo(3);
        assertThat(found(new CleanUpQuery("", "", "", "find.example", "", null, now.plusSeconds(60), null, null)))
                .isZero();
        assertThat(found(new CleanUpQuery("", "", "", "find.example", "", null, null, now.plusSeconds(60), null)))
                .isEqualTo(3);
        assertThat(found(new CleanUpQuery(
                        "", "", "", "find.example", "", null, null, null, Endorsement.State.CONFIRMED)))
                .isZero();
    }

    /** Whoever sends a form in another's name must not be able to have that person set aside. */
    @Test
    void aNetworkFindsThoseWhoseEveryFormCameFromThere() {
        site.clock().advance(Duration.ofMinutes(1));
        for (var name : List.of("flooded", "rescued")) attempt(name, FLOOD);
        attempt("rescued", HOME);
        attempt("at-home", HOME);
        site.bean(Confirming.class).confirm(token("at-home@network.example"));
        attempt("at-home", FLOOD);

        var query = new CleanUpQuery("", "", "", "", FLOOD.shown(), null, null, null, null);
        assertThat(cleanUps().preview(query).sample())
                .extracting(found -> found.email().value())
                .containsExactly("flooded@network.example");
    }

    private static void attempt(String name, NetworkKey network) {
        var request = request(new EmailAddress(name + "@network.example"), "Jane Doe", "K1P 1J1");
        var verdict = site.bean(Endorsing.class).request(request);
        site.bean(Attempts.class).note(network, "network.example", verdict);
    }

    @Test
    void aQueryWithoutAConditionIsRefused() {
        var all = new CleanUpQuery("", "", "", "", "", null, null, null, Endorsement.State.CONFIRMED);

        assertThatThrownBy(() -> cleanUps().save(site.secretariat(), "x", all))
                .isInstanceOf(IllegalArgumentException.class);
        var path = "/en/admin/endorsements/cleanups";
        var answer = site.signedIn(Role.VERIFIER).postAs(path, path, "note", "all", "state", "CONFIRMED");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("at least one condition");
    }

    @Test
    void staffSeeTheCountBeforeItRunsAndUndoIt() {
        people("pages.example", 2);
        var path = "/en/admin/endorsements/cleanups";
        var verifier = site.signedIn(Role.VERIFIER);
        var wrong = verifier.postAs(
                path, path, "note", "x", "mailboxes", "nonsense", "postalCode", "9", "network", "1", "from", "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("This is no domain", "No postal code begins so", "no code of a network", "not a date");

        var page = verifier.postAs(path, path, "note", "Flood of May", "mailboxes", "pages.example")
                .location();
        assertThat(verifier.get(page).body())
                .contains("It would set aside 2 endorsements", "@pages.example", "Flood of May");
        verifier.postAs(page, page + "/run");
        assertThat(verifier.get(page).body()).contains("waits for its turn");
        site.bean(CleanUpJob.class).work();
        assertThat(verifier.get(page).body()).contains("2 of 2 endorsements", "Undo");
        assertThat(verifier.postAs(page, page + "/cancellation").status()).isEqualTo(409);
        verifier.postAs(page, page + "/reversal");
        site.bean(CleanUpJob.class).work();
        assertThat(verifier.get(page.replace("/en/", "/fr/")).body()).contains("annulé");
        assertThat(setAside("pages.example")).isZero();
        assertThat(verifier.get(path).body()).contains("Flood of May");
    }

    @Test
    void afterThirtyDaysNobodyIsNamedAndWhatNeverRanIsGone() {
        people("named.example", 1);
        var ran = run(query("Jane", "", "", "named.example"));
        var saved = saved(query("Jane", "", "", ""));
        var later = site.clock().instant().plus(Attempts.KEPT).plusSeconds(60);

        assertThat(site.bean(Attempts.class).due(later)).isPositive();
        site.bean(Attempts.class).end(later);

        assertThat(cleanUps().find(ran).orElseThrow().query().name()).isEmpty();
        assertThat(cleanUps().find(saved)).isEmpty();
        assertThat(site.bean(Attempts.class).due(later)).isZero();
    }

    @Test
    void everyStateLeadsSomewhereAndNowhereTwice() {
        assertThat(State.SAVED.before()).isEmpty();
        assertThat(State.UNDONE.next()).isEmpty();
        assertThat(State.UNDOING.before()).containsExactlyInAnyOrder(State.DONE, State.CANCELLED);
        assertThat(Stream.of(State.values()).filter(state -> state.next().contains(state)))
                .isEmpty();
    }

    private static CleanUps cleanUps() {
        return site.bean(CleanUps.class);
    }

    private static void step() {
        assertThat(site.bean(CleanUpJob.class).step()).isTrue();
    }

    private static CleanUpId saved(CleanUpQuery query) {
        return cleanUps().save(site.secretariat(), "test", query);
    }

    private static CleanUpId run(CleanUpQuery query) {
        site.clock().advance(Duration.ofSeconds(1));
        var id = saved(query);
        cleanUps().start(site.secretariat(), id);
        site.bean(CleanUpJob.class).work();
        assertThat(cleanUps().find(id).orElseThrow().state()).isEqualTo(State.DONE);
        return id;
    }

    private static CleanUpQuery domain(String domain) {
        return query("", "", "", domain);
    }

    private static CleanUpQuery query(String name, String postalCode, String mailbox, String domain) {
        return new CleanUpQuery(name, postalCode, mailbox, domain, "", null, null, null, null);
    }

    private static long found(CleanUpQuery query) {
        return cleanUps().preview(query).count();
    }

    /** So many people with links to confirm by. */
    private static List<SecretToken> people(String domain, int count) {
        var tokens = new ArrayList<SecretToken>();
        for (int i = 0; i < count; i++) {
            var email = "p" + i + "@" + domain;
            site.bean(Endorsing.class).request(request(new EmailAddress(email), "Jane Doe", "K1P 1J1"));
            tokens.add(token(email));
        }
        site.clock().advance(Duration.ofSeconds(1));
        return tokens;
    }

    private static SecretToken token(String email) {
        return new SecretToken(Endorser.own(site.mails(email).getFirst()).substring("/en/endorsements/".length()));
    }

    private static EndorsementRequest request(EmailAddress email, String name, String postalCode) {
        return new EndorsementRequest(
                new PersonName(name),
                email,
                new PostalCode(postalCode),
                new MunicipalityCode(Endorser.OTTAWA),
                Capacity.resident(),
                "",
                Set.of(),
                Lang.EN,
                "");
    }

    private static long recount() {
        return site.bean(Endorsements.class).recount().individuals();
    }

    private static void countsAreRight() {
        site.bean(TallyJob.class).addUp();
        assertThat(site.bean(Endorsements.class).tally().individuals()).isEqualTo(recount());
    }

    private static long setAside(String domain) {
        return states(domain).stream().filter("INVALID"::equals).count();
    }

    private static List<String> states(String domain) {
        return site.sql()
                .sql("select state from endorsement where email like :domain")
                .param("domain", "%@" + domain)
                .query((row, _) -> row.getString("state"))
                .list();
    }

    private static List<String> audit(CleanUpId id) {
        return site.sql()
                .sql("select action from audit_entry where subject = :id order by number")
                .param("id", id.value().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
