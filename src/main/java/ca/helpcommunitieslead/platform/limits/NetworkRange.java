package ca.helpcommunitieslead.platform.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Neighbouring addresses, as {@code 203.0.113.0/24} or {@code 2001:db8::/32}; one address is a range as well. */
public final class NetworkRange {
    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f:.]+)(?:/(\\d{1,3}))?");
    private static final int MAPPED_BITS = 96;

    private final byte[] first;
    private final int bits;

    private NetworkRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** Empty where it is no range, or the bits behind its length are not zero, so that it may not be what was meant. */
    public static Optional<NetworkRange> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        return NetworkAddress.parse(form.group(1)).flatMap(address -> range(address, form.group(1), form.group(2)));
    }

    private static Optional<NetworkRange> range(InetAddress address, String written, String length) {
        var bytes = address.getAddress();
        var most = bytes.length * Byte.SIZE;
        var mapped = most == Integer.SIZE && written.indexOf(':') >= 0;
        var bits = length == null ? most : Integer.parseInt(length) - (mapped ? MAPPED_BITS : 0);
        if (bits < 0 || bits > most) return Optional.empty();
        return Arrays.equals(bytes, masked(bytes, bits))
                ? Optional.of(new NetworkRange(bytes, bits))
                : Optional.empty();
    }

    private static byte[] masked(byte[] bytes, int bits) {
        var masked = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            var kept = Math.clamp(bits - i * Byte.SIZE, 0, Byte.SIZE);
            masked[i] = (byte) (bytes[i] & (0xff << (Byte.SIZE - kept)));
        }
        return masked;
    }

    public boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == first.length && Arrays.equals(masked(bytes, bits), first);
    }

    /** How many leading bits are fixed. */
    public int bits() {
        return bits;
    }

    public boolean isIpv4() {
        return first.length == Integer.BYTES;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(first).getHostAddress() + "/" + bits;
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(HexFormat.of().formatHex(first), e);
        }
    }
}
