package ca.helpcommunitieslead.tracker;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** “Passed”, “checked, none found” and “never checked” are three things on every page (R14). */
@TestInstance(Lifecycle.PER_CLASS)
final class CouncilSearchTest {
    private static final String LINK = "https://council.example.org/minutes";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    private String slug() {
        return site.bean(Municipalities.class).get(records.council()).slug();
    }

    private static CouncilState state(String slug) {
        return site.bean(Tracker.class).bySlug(slug).orElseThrow().state();
    }

    @Test
    void aSearchInVainIsNeitherARefusalNorAGapAndCanBeTakenBack() {
        var slug = slug();
        var staff = site.signedIn(Role.VERIFIER);
        var form = "/en/admin/council-searches/" + slug;
        assertThat(state(slug)).isEqualTo(CouncilState.NONE);
        assertThat(site.visitor().get("/en/councils/" + slug).body()).contains("Never checked");

        var saved = staff.postAs(form, form, "lookedOn", "2026-11-18", "link", LINK);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(state(slug)).isEqualTo(CouncilState.SEARCHED);
        assertThat(site.visitor().get("/en/councils/" + slug).body())
                .contains("Checked, none found (November 18, 2026)", "That is no refusal.", LINK);
        assertThat(site.visitor().get("/fr/tracker?status=SEARCHED").body())
                .contains("Recherche faite, rien trouvé (18 novembre 2026)", "href=\"#m-searched\"");
        assertThat(site.sql()
                        .sql("select count(*) from council_search_public_v1 where looked_on = '2026-11-18'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        assertThat(site.sql()
                        .sql("select count(*) from audit_entry where action = 'council.searched' and subject = :code")
                        .param(
                                "code",
                                site.bean(Municipalities.class)
                                        .bySlug(slug)
                                        .orElseThrow()
                                        .code()
                                        .value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        staff.postAs(form, form + "/removal", "day", "2026-11-18");
        assertThat(state(slug)).isEqualTo(CouncilState.NONE);
    }

    @Test
    void aDecisionSaysMoreThanASearch() {
        var decided = records.reported(aDecision().of(records.council()).supporting("climate-law"));
        var slug = site.bean(Municipalities.class).get(decided.council()).slug();
        var form = "/en/admin/council-searches/" + slug;
        site.signedIn(Role.EDITOR).postAs(form, form, "lookedOn", "2026-11-19", "link", LINK);

        assertThat(state(slug)).isEqualTo(CouncilState.REPORTED);
    }

    @Test
    void whatCannotBeASearchIsRefusedAndKept() {
        var form = "/en/admin/council-searches/" + slug();
        var staff = site.signedIn(Role.VERIFIER);
        for (var day : new String[] {"", "2999-01-01", "0001-01-01", "-9999-01-01", "tomorrow"}) {
            var answer = staff.postAs(form, form, "lookedOn", day, "link", "javascript:alert(1)");
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"javascript:alert(1)\"", "begins with https://");
        }
    }

    @Test
    void staffSeeWhomNobodyHasLookedAt() {
        assertThat(site.signedIn(Role.VERIFIER)
                        .get("/en/admin/council-searches")
                        .body())
                .contains("councils have never been checked", "/en/admin/council-searches/toronto");
    }
}
