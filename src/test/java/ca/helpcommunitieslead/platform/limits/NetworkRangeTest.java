package ca.helpcommunitieslead.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkRangeTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.128/25, 203.0.113.127, false",
        "203.0.113.9, 203.0.113.9, true",
        "203.0.113.9, 203.0.113.8, false",
        "0.0.0.0/0, 198.51.100.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:DB8::/32, 2001:db9::1, false",
        "2001:db8:0:4000::/50, 2001:db8:0:7fff::1, true",
        "2001:db8:0:4000::/50, 2001:db8:0:8000::1, false",
        "::ffff:203.0.113.0/120, 203.0.113.77, true",
        "203.0.113.0/24, ::ffff:203.0.113.77, true"
    })
    void holdsItsAddressesAndNoOthers(String range, String address, boolean inside) {
        assertThat(NetworkRange.parse(range).orElseThrow().contains(InetAddress.ofLiteral(address)))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "x",
                "203.0.113",
                "203.0.113.0/33",
                "203.0.113.0/-1",
                "203.0.113.1/24",
                "2001:db8::/129",
                "2001:db8::1/64",
                "203.0.113.0/24/24",
                "example.org",
                "::ffff:203.0.113.0/24",
                "203.0.113.0/999999999999"
            })
    void refusesWhatIsNoRange(String text) {
        assertThat(NetworkRange.parse(text)).isEmpty();
    }

    @Test
    void isWrittenInOneWay() {
        assertThat(NetworkRange.parse(" ::ffff:203.0.113.0/120 ").orElseThrow()).hasToString("203.0.113.0/24");
        assertThat(NetworkRange.parse("203.0.113.9").orElseThrow()).hasToString("203.0.113.9/32");
    }
}
