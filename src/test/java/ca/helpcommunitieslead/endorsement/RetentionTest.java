package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.privacy.Retention;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.platform.privacy.Retentions.Line;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.support.TestSite;
import java.sql.Date;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing is kept longer than the page on privacy says. */
final class RetentionTest {
    private static final String UNCONFIRMED = "endorsement.retention.unconfirmed";
    private static final String CONFIRMED = "endorsement.retention.confirmed";
    private static final String PAPER = "endorsement.retention.paper";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Retentions retentions = site.bean(Retentions.class);

    @AfterEach
    void theCampaignGoesOn() {
        end(null);
    }

    @Test
    void whatNobodyConfirmedGoes30DaysAfterTheLastLinkWithItsMails() {
        var jane = Endorser.on(site);
        jane.sends("updates", "true");
        var confirmed = Endorser.on(site);
        confirmed.endorses();
        site.clock().advance(Duration.ofDays(20));
        jane.sends();
        site.clock().advance(Duration.ofDays(29));
        retentions.end();
        assertThat(jane.stored()).isEqualTo(1);

        site.clock().advance(Duration.ofDays(2));
        assertThat(due(UNCONFIRMED)).isEqualTo(1);
        assertThat(jane.stored()).as("a dry run changes nothing").isEqualTo(1);
        retentions.end();

        assertThat(jane.stored()).isZero();
        assertThat(jane.mails()).isEmpty();
        assertThat(confirmed.stored()).isEqualTo(1);
        assertThat(due(UNCONFIRMED)).isZero();
    }

    @Test
    void withoutAnEndNothingOfTheCampaignIsDue() {
        Endorser.on(site).endorses();
        site.clock().advance(Duration.ofDays(2000));

        assertThat(due(CONFIRMED)).isZero();
        assertThat(due(PAPER)).isZero();
    }

    @Test
    void twentyFourMonthsAfterTheEndOnlyNumbersAreLeft() {
        var today = site.bean(Campaigns.class).today();
        var leaver = Endorser.on(site).endorses();
        Endorser.on(site)
                .named("Gone Byname")
                .endorses("municipality", Endorser.OTTAWA, "from", "friends", "showName", "true");
        site.visitor().post(leaver + "/withdrawal");
        var verifier = site.signedIn(Role.VERIFIER);
        var list = "/en/admin/endorsements/paper";
        assertThat(verifier.postAs(
                                list + "/new",
                                list,
                                "place",
                                "A",
                                "day",
                                today.toString(),
                                "organiser",
                                "B",
                                "lines",
                                "Paper Byname,K1P 1J1\nPaper Othername,K1P 1J1",
                                "expected",
                                "2")
                        .status())
                .isEqualTo(303);
        site.bean(TallyJob.class).addUp();
        var before = site.bean(Endorsements.class).tally();
        var ottawa = site.bean(Endorsements.class).in(new MunicipalityCode(Endorser.OTTAWA));
        end(today.plusDays(10));

        site.clock().advance(Duration.ofDays(10 + 729));
        assertThat(due(CONFIRMED)).isZero();
        site.clock().advance(Duration.ofDays(4));
        assertThat(due(CONFIRMED)).isGreaterThanOrEqualTo(2);
        assertThat(due(PAPER)).isEqualTo(2);
        var administrator = site.signedIn(Role.ADMINISTRATOR);
        assertThat(administrator.get("/en/admin/retention").body()).contains("entries are due to go");
        assertThat(administrator
                        .postAs("/en/admin/retention", "/en/admin/retention")
                        .status())
                .isEqualTo(303);

        assertThat(number("select count(*) from endorsement")).isZero();
        assertThat(number("select count(*) from endorsement_paper_line")).isZero();
        assertThat(number("select count(*) from endorsement_consent")).isZero();
        assertThat(number("select count(*) from endorsement_token")).isZero();
        site.bean(TallyJob.class).addUp();
        var after = site.bean(Endorsements.class).tally();
        assertThat(after.individuals()).isEqualTo(before.individuals());
        assertThat(after.paper()).isEqualTo(before.paper());
        assertThat(site.bean(Endorsements.class).in(new MunicipalityCode(Endorser.OTTAWA)))
                .isEqualTo(ottawa);
        assertThat(site.bean(CountChecks.class).check().differences()).isEmpty();
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        assertThat(number("select count(*) from audit_entry where action = 'retention.end'"))
                .isEqualTo(1);
    }

    @Test
    void oldMailsLinksAndSessionsGo() {
        site.signedIn(Role.EDITOR);
        site.sql()
                .sql("update outbox_mail set state = 'SENT', sent_at = created_at")
                .update();

        site.clock().advance(Duration.ofDays(120));
        assertThat(due("platform.retention.mail")).isPositive();
        assertThat(due("identity.retention.links")).isPositive();
        assertThat(due("identity.retention.sessions")).isPositive();
        retentions.end();

        assertThat(due("platform.retention.mail")).isZero();
        assertThat(due("identity.retention.links")).isZero();
        assertThat(due("identity.retention.sessions")).isZero();
    }

    @Test
    void thePageOnPrivacySaysItOfEveryKindOfData() {
        var messages = site.bean(Messages.class);
        for (var lang : Lang.values()) {
            var page = site.visitor().get("/" + lang.code() + "/privacy").body();
            for (var key : retentions.all().stream().map(Retention::key).toList()) {
                assertThat(page)
                        .contains(
                                messages.get(lang, key),
                                messages.get(lang, key + ".why"),
                                messages.get(lang, key + ".howLong"));
            }
        }
    }

    private long due(String key) {
        return retentions.due().stream()
                .filter(line -> line.key().equals(key))
                .mapToLong(Line::number)
                .sum();
    }

    private static void end(@Nullable LocalDate day) {
        site.sql()
                .sql("update campaign set end_day = :day")
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE)
                .update();
        site.clock().advance(Duration.ofMinutes(2));
    }

    private static long number(String query) {
        return site.sql().sql(query).query(Long.class).single();
    }
}
