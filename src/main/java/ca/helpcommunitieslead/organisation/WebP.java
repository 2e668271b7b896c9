package ca.helpcommunitieslead.organisation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;

/** The parts of a WebP file (RFC 9649). Java has no reader for them, so they are checked and the picture's own are kept. */
final class WebP {
    private static final int HEAD = 12;
    private static final int PART_HEAD = 8;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L");
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP");
    private static final int FLAGS_KEPT = 0b0011_0000;
    private static final int LOSSLESS_SIGNATURE = 0x2f;
    private static final int LOSSY_START = 0x2a019d;

    private WebP() {}

    /** A still picture without what came along with it, such as where it was taken; empty where the bytes are none. */
    static Optional<ByteArrayResource> picture(byte[] bytes) {
        if (bytes.length < HEAD + PART_HEAD) return Optional.empty();
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var isWebP = name(bytes, 0).equals("RIFF") && name(bytes, 8).equals("WEBP");
        if (!isWebP || file.getInt(4) != bytes.length - PART_HEAD) return Optional.empty();
        var kept = new ByteArrayOutputStream();
        var seen = new HashSet<String>();
        var at = HEAD;
        while (at + PART_HEAD <= bytes.length) {
            var name = name(bytes, at);
            var size = file.getInt(at + 4);
            var end = at + (long) PART_HEAD + size + (size & 1);
            if (size < 0 || end > bytes.length || !isSound(file, name, at + PART_HEAD, size)) return Optional.empty();
            if (KEPT.contains(name) && seen.add(name)) keep(bytes, at, (int) end, name, kept);
            at = (int) end;
        }
        var isPicture =
                at == bytes.length && seen.stream().filter(PICTURE::contains).count() == 1;
        return isPicture ? Optional.of(whole(kept.toByteArray())) : Optional.empty();
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    /** The picture begins as its coding demands; nothing moves. */
    private static boolean isSound(ByteBuffer file, String name, int at, int size) {
        return switch (name) {
            case "VP8 " -> size > 10 && (file.getInt(at + 3) & 0xffffff) == LOSSY_START;
            case "VP8L" -> size > 5 && file.get(at) == LOSSLESS_SIGNATURE;
            case "VP8X" -> size == 10;
            case "ANIM", "ANMF" -> false;
            default -> true;
        };
    }

    private static void keep(byte[] bytes, int from, int to, String name, ByteArrayOutputStream kept) {
        var part = Arrays.copyOfRange(bytes, from, to);
        if (name.equals("VP8X")) part[PART_HEAD] &= FLAGS_KEPT;
        kept.writeBytes(part);
    }

    private static ByteArrayResource whole(byte[] parts) {
        var file = ByteBuffer.allocate(HEAD + parts.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + parts.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(parts);
        return new ByteArrayResource(file.array());
    }
}
