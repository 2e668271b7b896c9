package ca.helpcommunitieslead.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures and what only looks like them. */
final class Pictures {
    private Pictures() {}

    static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    static byte[] jpeg() {
        return encoded(40, 20, "jpg");
    }

    private static byte[] encoded(int width, int height, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest lossless WebP, with a note of where it was taken. */
    static byte[] webp() {
        var picture = new byte[] {0x2f, 0, 0, 0, 0, 0x07, (byte) 0xd0, (byte) 0xff, (byte) 0xfe, (byte) 0xf7};
        var place = "taken at home!".getBytes(StandardCharsets.US_ASCII);
        return riff(part("VP8L", picture), part("EXIF", place));
    }

    static byte[] riff(byte[]... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) body.writeBytes(part);
        return ByteBuffer.allocate(12 + body.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + body.size())
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(body.toByteArray())
                .array();
    }

    static byte[] part(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }
}
