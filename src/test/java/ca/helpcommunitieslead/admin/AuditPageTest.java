package ca.helpcommunitieslead.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.audit.AuditLog.Verification;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R25: the log is there to be read, and to be checked. */
final class AuditPageTest {
    private static final String PAGE = "/en/admin/audit";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Person ada;
    private static @Nullable Visitor administrator;

    @BeforeAll
    static void anAdministratorSignsIn() {
        ada = site.person(Role.ADMINISTRATOR);
        administrator = site.signIn(ada);
    }

    @BeforeEach
    void beginAnew() {
        unguarded("delete from audit_entry");
    }

    private static Visitor administrator() {
        return Objects.requireNonNull(administrator);
    }

    private static void record(String action, int times) {
        var id = Objects.requireNonNull(ada).id();
        site.bean(Tx.class).run(() -> {
            for (int i = 1; i <= times; i++) {
                site.bean(AuditLog.class).record(id, action, action + " " + i, Map.of("why", "<b>"));
            }
        });
    }

    /** As somebody with the database in their hands would do it. */
    private static void unguarded(String statement) {
        for (var step : List.of(
                "alter table audit_entry disable trigger all",
                statement,
                "alter table audit_entry enable trigger all")) {
            site.sql().sql(step).update();
        }
    }

    @Test
    void entriesAreFoundByPersonActionSubjectAndDay() {
        record("thing.do", 1);
        record("other.do", 1);
        var id = Objects.requireNonNull(ada).id().value();

        assertThat(administrator().get(PAGE).body()).contains("thing.do 1", "other.do 1", "&lt;b&gt;");
        assertThat(administrator().get(PAGE + "?action=thing.do&person=" + id).body())
                .contains("thing.do 1")
                .doesNotContain("other.do 1");
        assertThat(administrator().get(PAGE + "?subject=other.do+1").body()).doesNotContain("thing.do 1");
        assertThat(administrator().get(PAGE + "?day=2001-01-01").body()).contains("There is no such entry");
        assertThat(administrator()
                        .get(PAGE + "?person=00000000-0000-0000-0000-000000000000")
                        .body())
                .contains("There is no such entry");
    }

    @Test
    void olderEntriesStandOnFurtherPages() {
        record("thing.do", 150);

        var first = administrator().get(PAGE).body();
        assertThat(first).contains("thing.do 150").doesNotContain("thing.do 50<");
        assertThat(administrator().get(PAGE + "?before=51").body()).contains("thing.do 50<", "Back to the newest");
    }

    @Test
    void aLongChainIsReadInPagesAndATamperedEntryIsNamed() {
        record("thing.do", 2100);
        assertThat(site.bean(AuditLog.class).verify())
                .isInstanceOfSatisfying(
                        Verification.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(2100));
        assertThat(administrator().postAs(PAGE, PAGE).body()).contains("The chain is whole: 2,100 entries");

        unguarded("update audit_entry set subject = 'nothing' where number = 1500");

        assertThat(site.bean(AuditLog.class).firstBroken()).hasValue(1500);
        assertThat(administrator().postAs(PAGE, PAGE).body()).contains("The chain is broken: entry 1,500");
    }
}
