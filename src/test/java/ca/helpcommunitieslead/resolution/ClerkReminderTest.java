package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Clerks.Asking;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One reminder, ten days later, and only to an office that has not answered. */
final class ClerkReminderTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void whoAnsweredIsNotRemindedAndWhoDidNotIsRemindedOnce() {
        var records = new Records(site);
        var clerks = site.bean(Clerks.class);
        var by = site.person(Role.EDITOR);
        var silent = new EmailAddress("silent@town.example");
        var busy = new EmailAddress("busy@town.example");
        for (var office : new EmailAddress[] {silent, busy}) {
            var record = records.verified(aDecision().of(records.council()).supporting("climate-law"));
            assertThat(clerks.ask(by, record.key(), office, Lang.EN)).isInstanceOf(Asking.Asked.class);
        }
        var first = site.mails(silent).getFirst().link("/clerk/");
        site.visitor().post(site.mails(busy).getFirst().link("/clerk/") + "/rescission", "rescindedOn", "2026-11-22");

        clerks.remind();
        assertThat(site.mails(silent)).hasSize(1);

        site.clock().advance(Duration.ofDays(10).plusHours(1));
        clerks.remind();
        clerks.remind();
        assertThat(site.mails(silent)).hasSize(2);
        assertThat(site.mails(busy)).hasSize(1);
        var reminder = site.mails(silent).getFirst();
        assertThat(reminder.text()).contains("only reminder");
        assertThat(reminder.link("/clerk/")).isNotEqualTo(first);
        assertThat(site.visitor().get(first).status()).isEqualTo(200);
        assertThat(site.visitor().get(reminder.link("/clerk/")).status()).isEqualTo(200);
    }
}
