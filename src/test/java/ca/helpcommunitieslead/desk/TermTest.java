package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A membership ends with the council's term. */
final class TermTest {
    private static final Duration A_TERM = Duration.ofDays(4 * 366);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void afterTheTermAMemberIsFormerAndAsksForTheNext() {
        var person = Member.at(site, Member.GUELPH).person();
        site.clock().advance(A_TERM);
        var visitor = site.visitor();
        visitor.post("/en/sign-in", "email", person.email().value());
        visitor.post(site.mails(person.email()).getFirst().link("/sign-in/"));

        assertThat(visitor.get("/en/desk").body()).contains("Former: Councillor, term 2026-2030", "Ask to renew it");
        assertThat(site.bean(Memberships.class).all()).isEmpty();
        assertThat(visitor.postAs("/en/desk", "/en/desk/renewal", "council", Member.GUELPH)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.postAs("/en/desk", "/en/desk/renewal", "council", Member.GUELPH)
                        .status())
                .isEqualTo(303);
        assertThat(site.bean(JoiningQueue.class).waiting(10)).hasSize(1);
    }
}
