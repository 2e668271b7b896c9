package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.ReviewQueue.Fact;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asking for a desk: the mailbox confirms, staff decide, and a membership lasts for a council term. */
final class JoiningTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final String email = "councillor" + COUNT.incrementAndGet() + "@guelph.example";

    private Answer ask(String mailbox, String council) {
        return site.visitor()
                .post(
                        "/en/desk/joining",
                        "name",
                        "Alex Councillor",
                        "email",
                        mailbox,
                        "municipality",
                        council,
                        "office",
                        "COUNCILLOR",
                        "ward",
                        "Ward 3",
                        "askable",
                        "true");
    }

    private String link() {
        return site.mails(email).getFirst().link("/joining/");
    }

    private String waiting() {
        return site.bean(JoiningQueue.class).waiting(100).stream()
                .filter(review -> review.facts().contains(new Fact("desk.joining.email", email)))
                .map(review -> review.id())
                .findFirst()
                .orElse("");
    }

    private boolean decide(boolean accepted) {
        return site.bean(JoiningQueue.class)
                .decide(
                        site.person(Role.VERIFIER),
                        waiting(),
                        new Decision(accepted, accepted ? "" : "noOffice", accepted ? "" : "We looked."));
    }

    @Test
    void whoConfirmsAndIsApprovedHasADesk() {
        assertThat(ask(email, Member.GUELPH).location()).isEqualTo("/en/desk/joining/sent");
        assertThat(waiting()).as("nobody has confirmed").isEmpty();
        assertThat(site.visitor().get(link()).body()).contains("Yes, this is my mailbox");
        assertThat(waiting()).as("opening a link changes nothing (R1)").isEmpty();

        assertThat(site.visitor().post(link() + "/confirmation").status()).isEqualTo(303);
        assertThat(waiting()).isNotEmpty();
        assertThat(site.sql()
                        .sql("select count(*) from person where email = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isZero();

        assertThat(decide(true)).isTrue();
        var person = site.bean(People.class).byEmail(new EmailAddress(email)).orElseThrow();
        assertThat(person.roles()).isEmpty();
        var visitor = site.visitor();
        var entry = visitor.post(site.mails(email).getFirst().link("/sign-in/"));
        assertThat(entry.location()).isEqualTo("/en/desk");
        assertThat(visitor.get("/en/desk").body()).contains("Guelph", "Nothing is begun at your council");
        assertThat(decide(true)).as("twice").isFalse();
    }

    @Test
    void staffSeeWhetherTheMailboxIsOfTheMunicipality() {
        var guelph = site.bean(Municipalities.class).get(new MunicipalityCode(Member.GUELPH));
        var own = "councillor" + COUNT.incrementAndGet() + "@" + guelph.domain().orElseThrow();
        ask(own, Member.GUELPH);
        site.visitor().post(site.mails(own).getFirst().link("/joining/") + "/confirmation");
        ask(email, Member.GUELPH);
        site.visitor().post(link() + "/confirmation");

        assertThat(site.bean(JoiningQueue.class).waiting(100))
                .filteredOn(review -> review.facts().contains(new Fact("desk.joining.email", own)))
                .allMatch(review ->
                        review.facts().contains(Fact.message("desk.review.domain", "desk.review.domain.own")));
        assertThat(site.bean(JoiningQueue.class).find(waiting()).orElseThrow().facts())
                .contains(Fact.message("desk.review.domain", "desk.review.domain.other"));
    }

    @Test
    void whoIsRefusedIsToldWhy() {
        ask(email, Member.GUELPH);
        site.visitor().post(link() + "/confirmation");
        assertThat(decide(false)).isTrue();
        assertThat(site.mails(email).getFirst().text()).contains("We looked.", "We did not accept");
        assertThat(site.bean(People.class).byEmail(new EmailAddress(email))).isEmpty();
    }

    @Test
    void theAnswerIsTheSameForAMember() {
        var member = Member.at(site, Member.OTTAWA);
        var known = ask(member.person().email().value(), Member.OTTAWA);
        var unknown = ask(email, Member.OTTAWA);
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(site.mails(member.person().email()).getFirst().text()).contains("You have one");
    }

    @Test
    void oneMailboxGetsFiveMailsAtMost() {
        for (int i = 0; i < 5; i++) {
            ask(email, Member.GUELPH);
            site.clock().advance(Duration.ofMinutes(2));
        }
        assertThat(ask(email, Member.GUELPH).status()).isEqualTo(303);
        assertThat(site.mails(email)).hasSize(5);
    }

    @Test
    void aWrongFormComesBackWithWhatWasTyped() {
        var answer = site.visitor().post("/en/desk/joining", "name", "Alex", "email", "no", "ward", "Ward <3>");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"Alex\"", "Ward &lt;3>", "Choose your municipality.");
    }

    @Test
    void aRequestCanBeTakenBackAndEndsByItself() {
        ask(email, Member.GUELPH);
        assertThat(site.visitor().post(link() + "/withdrawal").status()).isEqualTo(410);
        assertThat(rows()).isZero();

        ask(email, Member.GUELPH);
        site.clock().advance(Duration.ofDays(31));
        assertThat(site.visitor().post(link() + "/confirmation").status()).isEqualTo(303);
        assertThat(waiting()).as("too late").isEmpty();
        site.bean(Retentions.class).end();
        assertThat(rows()).isZero();
    }

    private long rows() {
        return site.sql()
                .sql("select count(*) from desk_joining where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    @Test
    void staffInviteDirectlyAndOnePersonMaySitOnTwoCouncils() {
        var verifier = site.signedIn(Role.VERIFIER);
        for (var council : new String[] {Member.GUELPH, "3523"}) {
            var answer = verifier.postAs(
                    "/en/admin/members",
                    "/en/admin/members",
                    "name",
                    "Robin Both",
                    "email",
                    email,
                    "municipality",
                    council,
                    "office",
                    "HEAD",
                    "language",
                    "en");
            assertThat(answer.status()).isEqualTo(303);
        }
        assertThat(verifier.get("/en/admin/members").body()).contains("Robin Both");
        var person = site.bean(People.class).byEmail(new EmailAddress(email)).orElseThrow();
        assertThat(site.bean(Memberships.class).current(person)).hasSize(2);
        assertThat(site.mails(email).getFirst().subject())
                .as("the second time there is an account")
                .contains("Wellington");

        var ended = site.bean(Memberships.class).current(person).getFirst();
        var address = "/en/admin/members/" + ended.id().value() + "/end";
        assertThat(verifier.postAs("/en/admin/members", address).status()).isEqualTo(303);
        assertThat(site.bean(Memberships.class).current(person)).hasSize(1).doesNotContain(ended);
        assertThat(verifier.postAs("/en/admin/members", address).status()).isEqualTo(404);
    }
}
