package ca.helpcommunitieslead.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TxTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void whatFailsLeavesNothingBehind() {
        var tx = site.bean(Tx.class);

        assertThatThrownBy(() -> tx.run(() -> {
                    stop("first@example.org");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(stopped("first@example.org")).isZero();
    }

    @Test
    void aTransactionInsideAnotherIsPartOfIt() {
        var tx = site.bean(Tx.class);

        assertThatThrownBy(() -> tx.run(() -> {
                    tx.run(() -> stop("inner@example.org"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(stopped("inner@example.org")).isZero();
    }

    @Test
    void whatSucceedsIsKept() {
        int rows = site.bean(Tx.class).call(() -> stop("kept@example.org"));

        assertThat(rows).isOne();
        assertThat(stopped("kept@example.org")).isOne();
    }

    @Test
    void aFilterJoinsOnlyTheConditionsThatHaveAValue() {
        var filter = Filter.where()
                .andIfGiven("tier", "UPPER", "m.tier = :tier")
                .andIfGiven("name", null, "m.name_en = :name")
                .andIfGiven("least", 500, "m.population >= :least");

        assertThat(filter.sql()).isEqualTo(" where m.tier = :tier and m.population >= :least");
        assertThat(site.sql()
                        .sql("select count(*) from municipality m" + filter.sql())
                        .params(filter.parameters())
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(Filter.where().sql()).isEmpty();
    }

    private static int stop(String recipient) {
        return site.sql()
                .sql("insert into mail_stop (recipient, topic, stopped_at) values (:recipient, 'STAFF', now())")
                .param("recipient", recipient)
                .update();
    }

    private static int stopped(String recipient) {
        return site.sql()
                .sql("select count(*) from mail_stop where recipient = :recipient")
                .param("recipient", recipient)
                .query(Integer.class)
                .single();
    }
}
