package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WindowsTest {
    private static final String PAGE = "/en/admin/endorsements/window";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Visitor administrator;

    @BeforeAll
    static void signIn() {
        administrator = site.signedIn(Role.ADMINISTRATOR);
    }

    @BeforeEach
    void peopleCanEndorse() {
        site.bean(Windows.class).open(site.secretariat());
    }

    private static Visitor administrator() {
        return Objects.requireNonNull(administrator);
    }

    @Test
    void closingShowsAPageInTheFormsPlaceAndCountsWhoSentTheFormBefore() {
        var before = Endorser.on(site);
        before.sends();
        assertThat(site.visitor().get("/en/endorse").body()).contains("Your name");

        var answer = administrator()
                .postAs(PAGE, PAGE, "graceDays", "14", "messageEn", "Thanks to all 812 of you!", "messageFr", "");

        assertThat(answer.status()).isEqualTo(303);
        var form = site.visitor().get("/en/endorse");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .contains("Endorsing is closed", "Thanks to all 812 of you!", "your municipality", "still counts you")
                .doesNotContain("name=\"email\"");
        assertThat(site.visitor().get("/fr/endorse").body()).contains("Les appuis sont clos", "lang=\"en\"");

        var late = Endorser.on(site);
        var sent = late.sends();
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/en/endorse");
        assertThat(late.stored()).isZero();

        site.clock().advance(Duration.ofDays(13));
        assertThat(before.presses(before.own() + "/confirmation").status()).isEqualTo(303);
        assertThat(before.opens(before.own()).body()).contains("Thank you");
    }

    @Test
    void afterTheDaysOfGraceALinkSaysThatItIsClosed() {
        var jane = Endorser.on(site);
        jane.sends();
        administrator().postAs(PAGE, PAGE, "graceDays", "3");

        site.clock().advance(Duration.ofDays(4));

        assertThat(site.visitor().get("/en/endorse").body()).doesNotContain("still counts you");
        for (var answer :
                List.of(jane.opens(jane.own() + "/confirmation/new"), jane.presses(jane.own() + "/confirmation"))) {
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).contains("Endorsing is closed", "The time to confirm is over");
        }
        assertThat(jane.opens(jane.own()).status()).isEqualTo(200);
        assertThat(jane.presses(jane.own() + "/erasure").status()).isEqualTo(303);
    }

    @Test
    void openingAgainLetsEverybodyInAndTheHistoryStays() {
        administrator().postAs(PAGE, PAGE, "graceDays", "14");
        var answer = administrator().postAs(PAGE, PAGE + "/opening");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(site.visitor().get("/en/endorse").body()).contains("Your name");
        assertThat(Endorser.on(site).endorses()).isNotEmpty();
        var page = administrator().get(PAGE).body();
        assertThat(page).contains("People can endorse.", "Opened again.", "days of grace: 14");
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        assertThat(site.sql()
                        .sql(
                                "select count(*) from audit_entry where action in ('endorsements.close', 'endorsements.open')")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aClosingCanBeAnnouncedForTheEndOfADay() {
        var campaigns = site.bean(Campaigns.class);
        var lastDay = campaigns.today().plusDays(2);

        assertThat(administrator()
                        .postAs(PAGE, PAGE, "graceDays", "0", "lastDay", lastDay.toString())
                        .status())
                .isEqualTo(303);
        assertThat(site.visitor().get("/en/endorse").body()).contains("Your name");

        var end = lastDay.plusDays(1).atStartOfDay(campaigns.current().zone()).toInstant();
        var toTheEnd = Duration.between(site.clock().instant(), end);
        site.clock().advance(toTheEnd.minusMinutes(5));
        assertThat(site.visitor().get("/en/endorse").body()).contains("Your name");
        site.clock().advance(Duration.ofMinutes(6));
        assertThat(site.visitor().get("/en/endorse").body()).contains("Endorsing is closed");
    }

    @Test
    void aFaultyFormKeepsWhatWasTyped() {
        for (var fields : new String[][] {
            {"graceDays", "many", "messageEn", "Kept as typed"},
            {"graceDays", "91", "messageEn", "Kept as typed"},
            {"graceDays", "5", "lastDay", "2020-01-01", "messageEn", "Kept as typed"},
            {"graceDays", "5", "lastDay", "+1000000-01-01", "messageEn", "Kept as typed"},
            {"graceDays", "5", "lastDay", "soon", "messageEn", "Kept as typed"},
        }) {
            var answer = administrator().postAs(PAGE, PAGE, fields);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Kept as typed");
        }
        assertThat(site.bean(Windows.class).isOpen()).isTrue();
    }
}
