package ca.helpcommunitieslead.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The network that a request came from: one IPv4 address, or 64 bits of IPv6, as one household or office has them. It is
 * used while a request is answered; what is kept is its {@link NetworkKey}.
 *
 * @param exempt it could be anybody: a web server on this machine does not say whom it speaks for, and to count all its
 *     visitors as one would shut everybody out
 */
public record ClientNetwork(InetAddress address, boolean exempt) {
    private static final int IPV6_BYTES = 8;

    public static ClientNetwork of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /**
     * Anybody can write the header, so only what the operator's own web server added is believed: where it speaks, the
     * last address that is not the operator's.
     */
    static ClientNetwork of(String peerAddress, List<String> forwarded) {
        var peer = NetworkAddress.parseDecorated(peerAddress).orElseThrow();
        var hops = hops(forwarded);
        if (!NetworkAddress.isPrivate(peer)) return new ClientNetwork(peer, false);
        if (hops.isEmpty()) return new ClientNetwork(peer, peer.isLoopbackAddress());
        return new ClientNetwork(lastFromOutside(hops).orElse(peer), false);
    }

    /** The addresses that the header names, the nearest first. */
    private static List<String> hops(List<String> forwarded) {
        return forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .toList()
                .reversed();
    }

    /** Within an office nobody is from outside; there the nearest counts. Empty where what is written is no address. */
    private static Optional<InetAddress> lastFromOutside(List<String> hops) {
        for (var hop : hops) {
            var address = NetworkAddress.parseDecorated(hop);
            if (address.isEmpty() || !NetworkAddress.isPrivate(address.get())) return address;
        }
        return NetworkAddress.parseDecorated(hops.getFirst());
    }

    /** The bytes that requests are counted by, in hexadecimal. */
    String counted() {
        var bytes = address.getAddress();
        var length = address instanceof Inet4Address ? bytes.length : IPV6_BYTES;
        return HexFormat.of().formatHex(bytes, 0, length);
    }

    @Override
    public String toString() {
        return "ClientNetwork[…]";
    }
}
