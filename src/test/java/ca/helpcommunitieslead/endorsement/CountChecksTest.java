package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.CountCheck.Difference;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CountChecksTest {
    private static final String PAGE = "/en/admin/endorsements/count";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private CountChecks checks;

    CountChecksTest() {
        this.checks = site.bean(CountChecks.class);
    }

    @BeforeEach
    void theCountIsRight() {
        Endorser.on(site).endorses("municipality", Endorser.OTTAWA, "from", "friends");
        Endorser.on(site).endorses("municipality", "3501005");
        site.bean(TallyJob.class).addUp();
        assertThat(checks.rebuild().agrees()).isTrue();
    }

    @Test
    void whatWaitsToBeAddedUpIsNoDifference() {
        Endorser.on(site).endorses();
        assertThat(checks.check().differences()).isEmpty();
    }

    @Test
    void aSumThatIsWrongIsFoundShownAndSetRight() {
        var administrator = site.signedIn(Role.ADMINISTRATOR);
        sql("update endorsement_tally set individuals = individuals + 3 where municipality_code = '" + Endorser.OTTAWA
                + "'");

        assertThat(administrator.postAs(PAGE, PAGE + "/check").status()).isEqualTo(303);

        assertThat(administrator.get("/en/admin").body()).contains("The count of endorsements is wrong in 1 places");
        assertThat(administrator.get(PAGE).body()).contains("1 number is wrong.", Endorser.OTTAWA);
        assertThat(checks.newest().orElseThrow().differences())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.sum()).isEqualTo(wrong.people() + 3));

        assertThat(administrator.postAs(PAGE, PAGE + "/rebuilding").status()).isEqualTo(303);
        assertThat(administrator.get(PAGE).body()).contains("The count is right.", "entries added to the log: 0");
        assertThat(administrator.get("/en/admin").body()).doesNotContain("The count of endorsements is wrong");
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void aLogThatLacksSomebodyIsSetRightByAFurtherEvent() {
        sql(
                "delete from endorsement_event where id = (select max(id) from endorsement_event where municipality_code = '3501005')");
        var events = number("select count(*) from endorsement_event");

        assertThat(checks.check().differences())
                .extracting(Difference::dimension)
                .contains("place", "riding", "day", "inviter");

        var rebuilt = checks.rebuild();
        assertThat(rebuilt.agrees()).isTrue();
        assertThat(rebuilt.corrections()).isEqualTo(1);
        assertThat(number("select count(*) from endorsement_event")).isEqualTo(events + 1);
        assertThat(site.bean(Endorsements.class).tally().individuals())
                .isEqualTo(site.bean(Endorsements.class).recount().individuals());
    }

    @Test
    void peopleConfirmWhileTheSumsAreMadeAnewAndCompared() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> {
                for (int n = 0; n < 8; n++) Endorser.on(site).endorses("municipality", Endorser.OTTAWA);
                return true;
            });
        }
        work.add(() -> {
            var right = true;
            for (int n = 0; n < 10; n++)
                right &= checks.rebuild().agrees() && checks.check().agrees();
            return right;
        });
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var done : threads.invokeAll(work)) assertThat(done.get()).isTrue();
        }
        site.bean(TallyJob.class).addUp();

        assertThat(checks.check().agrees()).isTrue();
        assertThat(site.bean(Endorsements.class).tally().individuals())
                .isEqualTo(site.bean(Endorsements.class).recount().individuals());
    }

    private static void sql(String statement) {
        assertThat(site.sql().sql(statement).update()).isEqualTo(1);
    }

    private static long number(String query) {
        return site.sql().sql(query).query(Long.class).single();
    }
}
