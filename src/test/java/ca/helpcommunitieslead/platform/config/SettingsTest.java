package ca.helpcommunitieslead.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
    private static final Map<String, String> PRODUCTION =
            Map.of("HCL_BASE_URL", "https://campaign.example.org", "HCL_ADMIN_EMAIL", "office@example.org");

    @Test
    void developmentNeedsNoSettings() {
        var settings = Settings.read(Map.of(), true);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).hasToString("http://localhost:8080");
        assertThat(settings.adminEmail()).hasToString("secretariat@example.org");
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.campaign()).isDirectory();
        assertThat(settings.secure()).isFalse();
    }

    @Test
    void productionIsToldItsAddressAndItsAdministrator() {
        var settings = Settings.read(PRODUCTION, false);

        assertThat(settings.secure()).isTrue();
        assertThat(settings.adminEmail()).hasToString("office@example.org");
        assertThat(settings.smtpUrl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HCL_BASE_URL", "HCL_ADMIN_EMAIL"})
    void productionDoesNotStartWithout(String name) {
        var environment = new HashMap<>(PRODUCTION);
        environment.remove(name);

        assertRefused(environment, false, name);
    }

    @ParameterizedTest
    @CsvSource({
        "HCL_PORT, eighty",
        "HCL_PORT, 65536",
        "HCL_PORT, -1",
        "HCL_BASE_URL, campaign.example.org",
        "HCL_BASE_URL, ftp://campaign.example.org",
        "HCL_BASE_URL, https://campaign.example.org/path",
        "HCL_BASE_URL, https://",
        "HCL_ADMIN_EMAIL, nobody",
        "HCL_DATABASE_URL, mysql://localhost/campaign",
        "HCL_DATABASE_URL, postgresql://localhost",
        "HCL_DATABASE_URL, nonsense nonsense",
        "HCL_SECRET, short",
        "HCL_SMTP_URL, mail.example.org",
        "HCL_SMTP_URL, http://mail.example.org",
        "HCL_CAMPAIGN, atlantis",
        "HCL_COLOUR, green",
    })
    void aWrongValueIsOneSentenceThatNamesTheSetting(String name, String value) {
        var environment = new HashMap<>(PRODUCTION);
        environment.put(name, value);

        assertRefused(environment, false, name);
    }

    @Test
    void aPasswordInAWrongDatabaseAddressIsNotRepeated() {
        var environment = new HashMap<>(PRODUCTION);
        environment.put("HCL_DATABASE_URL", "postgres//user:secret-word@host/db");

        assertThatThrownBy(() -> Settings.read(environment, false)).hasMessageNotContaining("secret-word");
    }

    /** Development shows every mail to everybody. */
    @ParameterizedTest
    @CsvSource({"HCL_BASE_URL, https://campaign.example.org", "HCL_SMTP_URL, smtp://mail.example.org"})
    void developmentDoesNotStartInPublic(String name, String value) {
        assertRefused(Map.of(name, value), true, name);
    }

    private static void assertRefused(Map<String, String> environment, boolean development, String name) {
        assertThatThrownBy(() -> Settings.read(environment, development))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining(name)
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain("\n", "Exception");
    }
}
