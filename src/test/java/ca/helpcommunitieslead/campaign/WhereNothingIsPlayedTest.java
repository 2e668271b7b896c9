package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.TestDatabase;
import ca.helpcommunitieslead.support.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script is played for a demonstration in development, and nowhere else. */
final class WhereNothingIsPlayedTest {
    @Test
    void inProductionADemonstrationStartsEmpty() {
        assertNothingIsPlayed(
                TestSite.settings(TestDatabase.empty(), TestSite.freePort(), false, "demo"), "\"demonstration\":true");
    }

    /** The demonstration's pack without the word that makes it one stands for a real campaign. */
    @Test
    void aRealCampaignIsLeftAloneWhateverItsFolderHolds(@TempDir Path folder) throws IOException {
        var pack = ShippedPacks.copy("demo", folder.resolve("real"));
        ShippedPacks.change(pack.resolve("campaign.yaml"), "demonstration: true\n", "");
        assertThat(pack.resolve("demo.yaml")).exists();

        assertNothingIsPlayed(
                TestSite.settings(TestDatabase.empty(), TestSite.freePort(), true, pack.toString()),
                "\"campaign\":\"demo\",\"endorsements\"");
    }

    private static void assertNothingIsPlayed(Settings settings, String summary) {
        try (var program = HelpCommunitiesLead.start(settings)) {
            assertThat(program.getBean(People.class).all())
                    .singleElement()
                    .satisfies(person -> assertThat(person.email()).isEqualTo(settings.adminEmail()));
            assertThat(program.getBean(Resolutions.class).all()).isEmpty();
            assertThat(program.getBean(Endorsements.class).recount().individuals())
                    .isZero();
            assertThat(TestSite.visitor(settings).get("/api/v1/summary").body()).contains(summary);
        }
    }
}
