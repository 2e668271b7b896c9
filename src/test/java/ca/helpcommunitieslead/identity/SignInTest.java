package ca.helpcommunitieslead.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void openingTheLinkChangesNothingAndPressingTheButtonSignsIn() {
        var person = site.person(Role.EDITOR);
        var link = newestLink(person);
        var visitor = site.visitor();

        assertThat(visitor.get(link).status()).isEqualTo(200);
        assertThat(visitor.get("/en/admin").location()).startsWith("/en/sign-in");

        assertThat(visitor.post(link).location()).isEqualTo("/en/admin");
        assertThat(visitor.get("/en/admin").status()).isEqualTo(200);
    }

    @Test
    void aLinkWorksOnce() {
        var link = newestLink(site.person());
        assertThat(site.visitor().post(link).status()).isEqualTo(303);

        assertThat(site.visitor().get(link).status()).isEqualTo(410);
        assertThat(site.visitor().post(link).status()).isEqualTo(410);
    }

    @Test
    void aLinkLastsHalfAnHour() {
        var person = site.person();
        ask(person.email().value(), "");
        var early = newestLink(person);
        site.clock().advance(Duration.ofMinutes(29));
        assertThat(site.visitor().get(early).status()).isEqualTo(200);

        site.clock().advance(Duration.ofMinutes(2));

        assertThat(site.visitor().get(early).status()).isEqualTo(410);
        assertThat(site.visitor().post(early).status()).isEqualTo(410);
    }

    @Test
    void anInvitationLastsAWeek() {
        var link = newestLink(site.person());
        site.clock().advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(site.visitor().get(link).status()).isEqualTo(200);

        site.clock().advance(Duration.ofMinutes(2));

        assertThat(site.visitor().post(link).status()).isEqualTo(410);
    }

    @Test
    void aMailboxGetsFiveLinksAnHour() {
        var person = site.person();
        var mailbox = person.email().value();
        site.clock().advance(Duration.ofHours(2));
        var before = site.mails(mailbox).size();

        for (int i = 0; i < 8; i++) ask(mailbox, "");
        assertThat(site.mails(mailbox)).hasSize(before + 5);

        site.clock().advance(Duration.ofMinutes(61));
        ask(mailbox, "");
        assertThat(site.mails(mailbox)).hasSize(before + 6);
    }

    /** Nobody can ask who has an account. */
    @Test
    void anUnknownMailboxHearsTheSameAndGetsNoMail() {
        var known = site.person().email().value();
        var visitor = site.visitor();

        var toKnown = visitor.post("/en/sign-in", "email", known);
        var toUnknown = visitor.post("/en/sign-in", "email", "stranger@example.org");

        assertThat(toUnknown.status()).isEqualTo(toKnown.status());
        assertThat(toUnknown.location()).isEqualTo(toKnown.location());
        assertThat(toUnknown.body()).isEqualTo(toKnown.body());
        assertThat(site.mails("stranger@example.org")).isEmpty();
    }

    @Test
    void aMailboxIsKnownWhateverItsCase() {
        var person = site.person();
        var before = site.mails(person.email()).size();

        ask(person.email().value().toUpperCase(Locale.ROOT), "");

        assertThat(site.mails(person.email())).hasSize(before + 1);
    }

    @Test
    void theSessionIsInTheDatabaseAndHoldsNoMoreThanAnId() {
        var before = sessions();
        var person = site.person();
        site.signIn(person);

        assertThat(sessions()).isEqualTo(before + 1);
        assertThat(site.sql()
                        .sql("select distinct attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .allMatch(name -> name.equals("person") || name.contains("CSRF_TOKEN"));
    }

    @Test
    void publicPagesBeginNoSession() {
        var before = sessions();
        var visitor = site.visitor();
        visitor.get("/en/priorities");
        visitor.get("/en/sign-in");
        visitor.post("/en/sign-in", "email", "stranger@example.org");

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = site.signedIn();
        assertThat(visitor.postAs("/en/admin", "/en/sign-out").location()).isEqualTo("/en");

        assertThat(visitor.get("/en/admin").location()).startsWith("/en/sign-in");
    }

    @Test
    void theLinkLeadsWhereThePersonWantedToGo() {
        var person = site.person(Role.ADMINISTRATOR);
        site.clock().advance(Duration.ofHours(2));
        var asked = site.visitor().get("/en/admin/people").location();
        assertThat(asked).isEqualTo("/en/sign-in?next=%2Fen%2Fadmin%2Fpeople");

        ask(person.email().value(), "/en/admin/people");

        assertThat(site.visitor().post(newestLink(person)).location()).isEqualTo("/en/admin/people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/en/admin",
                "//elsewhere.example",
                "/en/admin//elsewhere.example",
                "/en/admin/../../elsewhere",
                "/\\elsewhere.example",
                "/en/admin?x=y\r\nSet-Cookie: a=b",
                "/en/admin@elsewhere.example",
                "/en/priorities",
                "javascript:alert(1)",
            })
    void aLinkNeverLeadsOffTheStaffsPages(String next) {
        var person = site.person();
        site.clock().advance(Duration.ofHours(2));

        ask(person.email().value(), next);

        assertThat(site.visitor().post(newestLink(person)).location()).isEqualTo("/en/admin");
    }

    private static void ask(String mailbox, String next) {
        var answer = site.visitor().post("/en/sign-in", "email", mailbox, "next", next);
        assertThat(answer.status()).isEqualTo(303);
    }

    private static String newestLink(Person person) {
        return site.mails(person.email()).getFirst().link("/sign-in/");
    }

    private static int sessions() {
        return site.sql()
                .sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
