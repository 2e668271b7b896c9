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
import java.nio.file.Files;
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
        var demo = Path.of("campaigns", "demo");
        try (var files = Files.walk(demo)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve("real").resolve(demo.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var yaml = folder.resolve("real").resolve("campaign.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml).replace("demonstration: true\n", "").replaceFirst("(?m)^starterKit: .*\n", ""));
        assertThat(folder.resolve("real").resolve("demo.yaml")).exists();

        assertNothingIsPlayed(with(folder.resolve("real")), "\"campaign\":\"demo\",\"endorsements\"");
    }

    private static Settings with(Path campaign) {
        var plain = TestSite.settings(TestDatabase.empty(), TestSite.freePort(), true, "demo");
        return new Settings(
                plain.development(),
                plain.port(),
                plain.databaseUrl(),
                plain.dataDir(),
                plain.baseUrl(),
                plain.smtpUrl(),
                plain.adminEmail(),
                campaign);
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
