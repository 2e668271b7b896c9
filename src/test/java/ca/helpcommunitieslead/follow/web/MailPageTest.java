package ca.helpcommunitieslead.follow.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.follow.Followers;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What administrators see of the mails. */
final class MailPageTest {
    private static final String PAGE = "/en/admin/mail";
    private static final String ID = "01900000-0000-7000-8000-0000000000";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Visitor administrator = site.visitor();

    @BeforeEach
    void begin() {
        administrator = site.signedIn(Role.ADMINISTRATOR);
        new Followers(site).clear();
    }

    @Test
    void deadLettersAreTriedAgainOrRemoved() {
        for (int i = 10; i < 62; i++) dead(ID + i, i == 11 ? "(suppressed)" : "550 no <such> mailbox");

        assertThat(administrator.get(PAGE).body())
                .contains("550 no &lt;such&gt; mailbox", "Page 1 of 2", "<dt>Given up</dt><dd>52</dd>");
        assertThat(administrator.get(PAGE + "?dead=2").body()).contains("Nobody tried", "Page 2 of 2");

        assertThat(administrator.postAs(PAGE, PAGE + "/" + ID + "20/retry").location())
                .isEqualTo(PAGE + "?done=retried");
        assertThat(administrator.postAs(PAGE, PAGE + "/" + ID + "20/retry").status())
                .isEqualTo(404);
        assertThat(administrator.postAs(PAGE, PAGE + "/" + ID + "21/discard").location())
                .isEqualTo(PAGE + "?done=discarded");
        assertThat(count("outbox_mail where state = 'WAITING' and attempts = 0 and id = '" + ID + "20'"))
                .isOne();
        assertThat(count("outbox_mail where id = '" + ID + "21'")).isZero();
        assertThat(count("audit_entry where action in ('mail.retry', 'mail.discard')"))
                .isEqualTo(2);
    }

    @Test
    void suppressedAddressesAreFoundAndLifted() {
        suppress("gone@ville.example", ID + "01");
        suppress("other@town.example", ID + "02");

        assertThat(administrator.get(PAGE + "?address=VILLE.&suppressed=0").body())
                .contains("gone@ville.example", "an e-mail came back")
                .doesNotContain("other@town.example");
        assertThat(administrator.get(PAGE + "?address=%25").body()).doesNotContain("gone@ville.example");

        assertThat(administrator
                        .postAs(PAGE, PAGE + "/suppressions/" + ID + "01/lift")
                        .location())
                .isEqualTo(PAGE + "?done=lifted");
        assertThat(count("mail_suppression")).isOne();
        assertThat(count("audit_entry where action = 'mail.lift' and details not like '%@%' and subject = '" + ID
                        + "01'"))
                .isOne();
    }

    private static void dead(String id, String why) {
        site.sql()
                .sql("""
                        insert into outbox_mail (id, recipient, lang, topic, subject, text_body, html_body,
                                                 unsubscribe_address, state, created_at, attempts, next_attempt_at,
                                                 last_error)
                        values (cast(:id as uuid), 'reader@ville.example', 'en', 'ENDORSEMENT', 'News', 'x', 'x', '',
                                'DEAD', now() + make_interval(secs => :age), 1, now(), :why)""")
                .param("id", id)
                .param("why", why)
                .param("age", Integer.parseInt(id.substring(id.length() - 2)))
                .update();
    }

    private static void suppress(String mailbox, String id) {
        site.sql()
                .sql("insert into mail_suppression values (:mailbox, cast(:id as uuid), 'BOUNCED', '5.1.1', now())")
                .param("mailbox", mailbox)
                .param("id", id)
                .update();
    }

    private static long count(String from) {
        return site.sql().sql("select count(*) from " + from).query(Long.class).single();
    }
}
