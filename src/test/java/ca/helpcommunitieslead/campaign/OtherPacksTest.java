package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestDatabase;
import ca.helpcommunitieslead.support.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program serves any campaign; what belongs to one is in its pack. */
final class OtherPacksTest {
    @Nested
    final class BritishColumbia {
        @RegisterExtension
        static final TestSite site = TestSite.development("british-columbia");

        @ParameterizedTest
        @EnumSource(Lang.class)
        void isAWholeSiteThatKnowsNothingOfOntario(Lang lang) {
            PackTour.of(site, lang).walk();
        }

        @ParameterizedTest
        @CsvSource({"V1Y,Kelowna", "V1L,Nelson"})
        void knowsItsPostalCodes(String area, String name) {
            assertThat(site.visitor().get("/api/v1/postal-areas/" + area).body())
                    .contains(name);
        }

        @Test
        void isNoDemonstration() {
            assertThat(site.visitor().get("/en").body())
                    .doesNotContain("noindex")
                    .doesNotContain("demonstration");
            assertThat(site.visitor().get("/api/v1/summary").body())
                    .contains("\"campaign\":\"british-columbia\"")
                    .doesNotContain("\"demonstration\"");
        }
    }

    @Nested
    final class TheDemonstration {
        @RegisterExtension
        static final TestSite site = TestSite.development("demo");

        @ParameterizedTest
        @EnumSource(Lang.class)
        void isAWholeSiteThatKnowsNothingOfOntario(Lang lang) {
            PackTour.of(site, lang).walk();
        }

        @Test
        void knowsItsPostalCodes() {
            assertThat(site.visitor().get("/api/v1/postal-areas/X2A").body()).contains("Port-Sarcelle");
        }
    }

    @Test
    void aThresholdOfSevenIsSaidAsSeven(@TempDir Path folder) throws IOException {
        var pack = ShippedPacks.copy("british-columbia", folder.resolve("seven"));
        ShippedPacks.change(pack.resolve("campaign.yaml"), "councils: 10", "councils: 7");
        var settings = TestSite.settings(TestDatabase.empty(), TestSite.freePort(), true, pack.toString());

        try (var program = HelpCommunitiesLead.start(settings)) {
            assertThat(program.isRunning()).isTrue();
            var visitor = TestSite.visitor(settings);
            assertThat(visitor.get("/en").body()).contains("0 of 7").doesNotContainIgnoringCase("ten council");
            assertThat(visitor.get("/fr").body()).contains("0 sur 7").doesNotContainIgnoringCase("dix conseils");
            for (var path : new String[] {"/roadmap", "/how-we-count"}) {
                assertThat(visitor.get("/en" + path).body())
                        .contains("7 council")
                        .doesNotContainIgnoringCase("ten council");
            }
        }
    }
}
