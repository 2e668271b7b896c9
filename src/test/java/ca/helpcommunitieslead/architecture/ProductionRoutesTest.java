package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What development has and an operator's site must not. */
final class ProductionRoutesTest {
    private static final String PROFILE = "spring.profiles.active";

    // What the framework's own switch says changes nothing.
    static {
        System.setProperty(PROFILE, "development");
    }

    @RegisterExtension
    static final TestSite site = TestSite.production();

    @AfterAll
    static void leaveTheSwitchAsItWas() {
        System.clearProperty(PROFILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/mail", "/dev/mail.json", "/dev/mail.json?to=secretariat@example.org", "/dev/clock"})
    void developmentsAddressesAreUnknown(String address) {
        assertThat(site.visitor().get(address).status()).isEqualTo(404);
    }

    @Test
    void theClockCannotBeMoved() {
        assertThat(site.visitor().post("/dev/clock", "advance", "P1D").status()).isEqualTo(404);
    }

    @Test
    void noRouteBeginsWithDev() {
        assertThat(MappedRoutes.of(site)).noneMatch(route -> route.contains("/dev"));
    }
}
