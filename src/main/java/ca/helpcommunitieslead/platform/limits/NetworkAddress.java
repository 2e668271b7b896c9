package ca.helpcommunitieslead.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as they are written, without asking any server for a name. */
final class NetworkAddress {
    /** The address that fills all four parts; shorter spellings are nobody's. */
    private static final Pattern FOUR_PARTS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?");
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):\\d{1,5}");

    private NetworkAddress() {}

    /** An IPv4 address in IPv6's clothes is taken for what it is. */
    static Optional<InetAddress> parse(String text) {
        if (!FOUR_PARTS.matcher(text).matches() && !SIX.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same with what servers write around it: brackets, a port, the name of an interface. */
    static Optional<InetAddress> parseDecorated(String text) {
        var bare = text.strip();
        var bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches()) bare = bracketed.group(1);
        var withPort = WITH_PORT.matcher(bare);
        if (withPort.matches()) bare = withPort.group(1);
        var zone = bare.indexOf('%');
        return parse(zone < 0 ? bare : bare.substring(0, zone));
    }

    /** This machine, or a network that is the operator's own or its carrier's. */
    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        var unique = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        var shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || unique
                || shared;
    }
}
