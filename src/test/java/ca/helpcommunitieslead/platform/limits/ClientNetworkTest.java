package ca.helpcommunitieslead.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientNetworkTest {
    private static final String SOMEBODY = "203.0.113.9";

    @Test
    void whoSpeaksToUsFromOutsideIsCountedWhateverTheyWrite() {
        assertThat(network(SOMEBODY))
                .isEqualTo(network(SOMEBODY, "198.51.100.1"))
                .isEqualTo(network(SOMEBODY, "x, 10.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.18.0.1",
                "192.168.0.9",
                "100.64.0.7",
                "::1",
                "[::1]",
                "fd00::7",
                "fe80::1%eth0"
            })
    void aProxyOfTheOperatorIsBelieved(String proxy) {
        assertThat(network(proxy, SOMEBODY)).isEqualTo(network(SOMEBODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1, 203.0.113.9",
                "127.0.0.1, 10.0.0.1, 203.0.113.9",
                "198.51.100.1, 203.0.113.9, 10.0.0.1",
                "not an address, 203.0.113.9",
                "198.51.100.1, 203.0.113.9:4711",
                "198.51.100.1,203.0.113.9 , 192.168.1.1:80"
            })
    void whatAVisitorForgedStandsBeforeWhatTheProxyAdded(String header) {
        assertThat(network("127.0.0.1", header)).isEqualTo(network(SOMEBODY));
    }

    @Test
    void severalHeadersAreReadAsOne() {
        assertThat(network("10.0.0.1", "198.51.100.1", SOMEBODY)).isEqualTo(network(SOMEBODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "203.0.113",
                "203.0.113.9.1",
                "198.51.100.1, ",
                "1",
                "0x7f000001",
                "999.1.1.1",
                "localhost",
                "::g"
            })
    void whatIsNoAddressLeavesThePeerWhoIsThenCounted(String header) {
        assertThat(ClientNetwork.of("127.0.0.1", List.of(header)).exempt()).isFalse();
        assertThat(network("10.0.0.1", header)).isEqualTo(network("10.0.0.1"));
    }

    @Test
    void aProxyOnThisMachineThatSaysNothingIsExemptAndOneElsewhereIsNot() {
        assertThat(ClientNetwork.of("127.0.0.1", List.of()).exempt()).isTrue();
        assertThat(ClientNetwork.of("[0:0:0:0:0:0:0:1]", List.of()).exempt()).isTrue();
        assertThat(ClientNetwork.of("10.0.0.1", List.of()).exempt()).isFalse();
        assertThat(ClientNetwork.of(SOMEBODY, List.of()).exempt()).isFalse();
    }

    @Test
    void withinAnOfficeTheNearestCounts() {
        assertThat(network("127.0.0.1", "10.0.0.5, 10.0.0.6")).isEqualTo(network("10.0.0.6"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:203.0.113.9, 203.0.113.9, true",
        "203.0.113.9, 203.0.113.10, false"
    })
    void ipv4IsCountedWholeAndIpv6BySixtyFourBits(String one, String other, boolean same) {
        assertThat(network(one).equals(network(other))).isEqualTo(same);
    }

    private static String network(String peer, String... forwarded) {
        return ClientNetwork.of(peer, List.of(forwarded)).counted();
    }
}
