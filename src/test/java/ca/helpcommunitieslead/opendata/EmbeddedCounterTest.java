package ca.helpcommunitieslead.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EmbeddedCounterTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void otherSitesMayFrameItAndNothingElse() {
        for (var turn : new String[] {"made", "kept"}) {
            var counter = site.visitor().get("/fr/embed/counter?from=friends-of-the-creek");

            assertThat(counter.status()).as(turn).isEqualTo(200);
            assertThat(counter.header("Content-Security-Policy")).contains("frame-ancestors *");
            assertThat(counter.header("X-Frame-Options")).isEmpty();
            assertThat(counter.header("Set-Cookie")).isEmpty();
            assertThat(counter.body()).contains("/fr/endorse?from=friends-of-the-creek");
        }
        for (var turn : new String[] {"made", "kept"}) {
            assertThat(site.visitor().get("/fr/tracker").header("X-Frame-Options"))
                    .as(turn)
                    .isEqualTo("DENY");
        }
    }

    @Test
    void whatIsNoInviterIsLeftOut() {
        assertThat(site.visitor().get("/en/embed/counter?from=%22%3E%3Cb%3E").body())
                .contains("href=\"/en/endorse\"");
    }
}
