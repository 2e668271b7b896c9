package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LinkAgeTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void aLinkConfirmsFor30DaysAndOpensThePersonsDataForEver() {
        var jane = Endorser.on(site);
        jane.sends();
        var own = jane.own();
        site.clock().advance(Duration.ofDays(29));
        assertThat(jane.opens(own + "/confirmation/new").status()).isEqualTo(200);

        site.clock().advance(Duration.ofDays(2));

        assertThat(jane.opens(own + "/confirmation/new").status()).isEqualTo(410);
        assertThat(jane.presses(own + "/confirmation").status()).isEqualTo(410);
        assertThat(jane.opens(own).status()).isEqualTo(200);
        assertThat(jane.opens(own + "/data.json").status()).isEqualTo(200);
        assertThat(jane.presses(own + "/erasure").status()).isEqualTo(303);
        assertThat(jane.stored()).isZero();
    }

    @Test
    void aRequestThatNobodyConfirmedInTimeKeepsNobodyOut() {
        var jane = Endorser.on(site);
        for (var number : List.of("One", "Two", "Three", "Four", "Five")) {
            jane.named("Stranger " + number).sends();
        }
        jane.sends();
        assertThat(jane.stored()).as("five at most wait for a confirmation").isEqualTo(5);

        site.clock().advance(Duration.ofDays(31));
        jane.livingAt("M5V 2T6").sends();

        assertThat(jane.stored()).isEqualTo(6);
        assertThat(jane.opens(jane.own()).body()).contains("Jane Doe", "M5V 2T6");
    }

    @Test
    void anUnknownLinkIsAFriendlyPageWhateverIsDoneWithIt() {
        var jane = Endorser.on(site);
        var own = "/en/endorsements/" + "0".repeat(32);

        for (var page : new String[] {"", "/confirmation/new", "/withdrawal/new", "/erasure/new", "/data.json"}) {
            var answer = jane.opens(own + page);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).contains("This link no longer works", "href=\"/en/endorse\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        for (var verb : new String[] {"/confirmation", "/withdrawal", "/erasure"}) {
            assertThat(jane.presses(own + verb).status()).isEqualTo(410);
        }
    }
}
