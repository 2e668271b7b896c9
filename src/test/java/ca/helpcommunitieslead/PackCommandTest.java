package ca.helpcommunitieslead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import ca.helpcommunitieslead.support.PackFolder;
import ca.helpcommunitieslead.support.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators see of {@code bin/hcl pack}. */
final class PackCommandTest {
    @TempDir
    Path folder;

    @Test
    void checkingNeedsNoDatabase() {
        var demo = PackFolder.copy("demo", folder);
        assertThat(run(Map.of(), "pack", "check", demo.path().toString()).status())
                .isZero();

        demo.replace("campaign.yaml", "councils: 10", "councils: 0");
        var wrong = run(Map.of(), "pack", "check", demo.path().toString());

        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("campaign.yaml:" + demo.lineOf("campaign.yaml", "councils: 0") + ":", "errors: 1.");
    }

    @Test
    void aPackIsImportedOnlyWhenToldTo() {
        var database = database(TestDatabase.empty());
        var demo = PackFolder.copy("demo", folder);
        var pack = demo.path().toString();

        var dry = run(database, "pack", "import", pack);
        assertThat(dry.status()).isZero();
        assertThat(dry.out()).contains("municipalities: 43 added", "--write");
        assertThat(run(database, "pack", "export", folder.resolve("none").toString())
                        .status())
                .isEqualTo(1);

        assertThat(run(database, "pack", "import", pack, "--write").status()).isZero();
        assertThat(run(database, "pack", "diff", pack).out())
                .contains("municipalities: no difference", "texts: no difference");
        assertThat(run(database, "pack", "export", folder.resolve("copy").toString())
                        .status())
                .isZero();
        assertThat(run(database, "pack", "export", folder.resolve("copy").toString())
                        .status())
                .isEqualTo(1);
        assertThat(run(Map.of(), "pack", "check", folder.resolve("copy").toString())
                        .status())
                .isZero();

        var other = run(database, "pack", "import", "campaigns/ontario", "--write");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("each campaign needs a database of its own");
        assertThat(run(database, "pack", "import", pack, "--overwrite", "news/nothing")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void wrongUseAndWrongSettingsAreToldApart() {
        assertThat(run(Map.of(), "pack", "eat", "x").status()).isEqualTo(2);
        assertThat(run(Map.of(), "pack", "check").status()).isEqualTo(2);
        assertThat(run(Map.of(), "help").status()).isZero();
        assertThat(run(Map.of(), "pack", "import", "--help").out()).contains("--overwrite");
        assertThat(run(Map.of(), "pack", "import", "campaigns/demo", "--overwrite", "nonsense")
                        .status())
                .isEqualTo(2);

        var wrong = run(Map.of("HCL_DATABASE_URL", "nowhere"), "pack", "diff", "campaigns/demo");
        assertThat(wrong.status()).isEqualTo(78);
        assertThat(wrong.errors()).startsWith("HCL_DATABASE_URL must look like").hasLineCount(1);
    }

    @Test
    void theFirstStartNamesEverythingThatIsWrongWithThePack() {
        var demo = PackFolder.copy("demo", folder)
                .replace("campaign.yaml", "councils: 10", "councils: 0")
                .replace("municipalities.csv", ",184310,", ",many,");
        var environment = new HashMap<>(database(TestDatabase.empty()));
        environment.put("HCL_PORT", "0");
        environment.put("HCL_CAMPAIGN", demo.path().toString());
        var settings = Settings.read(environment, true);

        assertThatThrownBy(() -> HelpCommunitiesLead.start(settings))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("campaign.yaml:" + demo.lineOf("campaign.yaml", "councils: 0") + ":")
                .hasMessageContaining("municipalities.csv:3:1: “many” is no population");
    }

    private static Map<String, String> database(DatabaseUrl url) {
        var user = encode(url.user()) + (url.password().isEmpty() ? "" : ":" + encode(url.password()));
        return Map.of("HCL_DATABASE_URL", url.jdbcUrl().replace("jdbc:postgresql://", "postgresql://" + user + "@"));
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static Result run(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var status = Commands.run(
                arguments, new HashMap<>(environment), new PrintWriter(out, true), new PrintWriter(errors, true));
        return new Result(status, out.toString(), errors.toString());
    }

    private record Result(int status, String out, String errors) {}
}
