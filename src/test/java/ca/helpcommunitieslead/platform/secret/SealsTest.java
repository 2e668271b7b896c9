package ca.helpcommunitieslead.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.config.OperatorSecret;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SealsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void everyNodeSealsAlikeAndEveryPurposeOtherwise() {
        var seals = site.bean(Seals.class);
        var otherNode = new Seals(site.settings(), site.bean(SecretStore.class));

        assertThat(seals.seal("one", "text")).matches("[0-9a-f]{64}").isEqualTo(otherNode.seal("one", "text"));
        assertThat(seals.seal("one", "text")).isNotEqualTo(seals.seal("two", "text"));
    }

    @Test
    void theOperatorsSecretComesBeforeTheKeptOne() {
        var settings = site.settings();
        var own = new Settings(
                settings.development(),
                settings.port(),
                settings.databaseUrl(),
                settings.dataDir(),
                settings.baseUrl(),
                settings.smtpUrl(),
                settings.adminEmail(),
                settings.campaign(),
                settings.bounceToken(),
                Optional.of(new OperatorSecret("0123456789012345678901234567890123456789")));

        assertThat(new Seals(own, site.bean(SecretStore.class)).seal("one", "text"))
                .isNotEqualTo(site.bean(Seals.class).seal("one", "text"));
        assertThat(own.toString()).doesNotContain("0123456789");
    }
}
