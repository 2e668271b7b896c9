package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.limits.NetworkRange;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells the machines of the public Internet from those of the inside, which a stranger's link must not reach. */
final class PublicAddresses {
    private static final List<NetworkRange> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3")
            .map(range -> NetworkRange.parse(range).orElseThrow())
            .toList();

    /** All that is given out to the Internet; what carries an IPv4 address inside lies within and is taken out again. */
    private static final NetworkRange GLOBAL = NetworkRange.parse("2000::/3").orElseThrow();

    private static final List<NetworkRange> RESERVED_GLOBAL = Stream.of("2001::/23", "2001:db8::/32", "2002::/16")
            .map(range -> NetworkRange.parse(range).orElseThrow())
            .toList();

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        if (address instanceof Inet4Address) return !lies(address, RESERVED);
        return GLOBAL.contains(address) && !lies(address, RESERVED_GLOBAL);
    }

    private static boolean lies(InetAddress address, List<NetworkRange> within) {
        return within.stream().anyMatch(range -> range.contains(address));
    }
}
