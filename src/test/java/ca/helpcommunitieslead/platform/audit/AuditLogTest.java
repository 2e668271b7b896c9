package ca.helpcommunitieslead.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R25: append-only and hash-chained. */
final class AuditLogTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @BeforeEach
    void beginAnew() {
        unguarded("delete from audit_entry");
        for (int i = 1; i <= 3; i++) record("thing " + i);
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(entries()).isEqualTo(3);
        assertThat(log().firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set details = '{}' where number = 2",
                "update audit_entry set actor = gen_random_uuid() where number = 2",
                "update audit_entry set at = at + interval '1 second' where number = 2",
                "update audit_entry set subject = 'thing 9' where number = 2",
            })
    void aChangedEntryIsFound(String tampering) {
        unguarded(tampering);

        assertThat(log().firstBroken()).hasValue(2);
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() {
        unguarded("delete from audit_entry where number = 2");

        assertThat(log().firstBroken()).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set details = '{}'", "delete from audit_entry", "truncate audit_entry"})
    void theDatabaseRefusesToChangeAnything(String statement) {
        assertThatThrownBy(() -> site.sql().sql(statement).update())
                .rootCause()
                .hasMessageContaining("audit_entry is append-only");
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    void entriesWrittenAtOnceFormOneChain() throws Exception {
        var work = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    record("crowd " + i);
                    return true;
                })
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : crowd.invokeAll(work)) assertThat(done.get()).isTrue();
        }

        assertThat(entries()).isEqualTo(27);
        assertThat(log().firstBroken()).isEmpty();
    }

    private static void record(String subject) {
        var actor = site.secretariat().id();
        site.bean(Tx.class).run(() -> log().record(actor, "thing.do", subject, Map.of("why", "é < \"b\"")));
    }

    private static AuditLog log() {
        return site.bean(AuditLog.class);
    }

    private static int entries() {
        return site.sql()
                .sql("select count(*) from audit_entry")
                .query(Integer.class)
                .single();
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
}
