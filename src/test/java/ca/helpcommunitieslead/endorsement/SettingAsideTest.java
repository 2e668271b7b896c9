package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R9: who is set aside is not counted, until that is undone. */
final class SettingAsideTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theCountFallsAndRisesAgain() {
        var id = idOf(Endorser.on(site).endorses("municipality", Endorser.OTTAWA));
        var before = counted();

        assertThat(does(one -> one.setAside(id))).isTrue();
        assertThat(does(one -> one.setAside(id))).isFalse();
        assertThat(counted()).isEqualTo(before - 1);

        assertThat(does(one -> one.restore(id))).isTrue();
        assertThat(does(one -> one.restore(id))).isFalse();
        assertThat(counted()).isEqualTo(before);
        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(before);
    }

    @Test
    void whoWithdrewMeanwhileStaysAway() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        var id = idOf(own);
        does(one -> one.setAside(id));
        jane.presses(own + "/withdrawal");
        var before = counted();

        assertThat(does(one -> one.restore(id))).isTrue();
        assertThat(counted()).isEqualTo(before);
        assertThat(jane.opens(own).body()).contains("Your endorsement is withdrawn");
    }

    @Test
    void whoNeverConfirmedIsNotSetAside() {
        var jane = Endorser.on(site);
        jane.sends();

        assertThat(does(one -> one.setAside(idOf(jane.own())))).isFalse();
    }

    private static EndorsementId idOf(String own) {
        var token = new SecretToken(own.substring("/en/endorsements/".length()));
        return site.bean(MailedLinks.class)
                .open(token)
                .orElseThrow()
                .endorsement()
                .id();
    }

    private static boolean does(Predicate<SettingAside> work) {
        return site.bean(Tx.class).call(() -> work.test(site.bean(SettingAside.class)));
    }

    private static long counted() {
        site.bean(TallyJob.class).addUp();
        return site.bean(Endorsements.class).tally().individuals();
    }
}
