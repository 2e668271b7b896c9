package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.core.io.ByteArrayResource;

/**
 * A picture that is known to be one. PNG and JPEG are read and drawn anew, so that nothing else that came with the file
 * (places, names, scripts) is kept; of WebP, which Java does not read, only the picture's own parts are kept.
 */
public record LogoPicture(Format format, ByteArrayResource content) {
    /** In bytes. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_PIXELS_ON_A_SIDE = 6000;
    private static final int SIDE_KEPT = 800;

    public enum Format {
        PNG("image/png"),
        WEBP("image/webp");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what somebody handed in, by its bytes and not by its name. */
    public static Parsed<LogoPicture> read(byte[] bytes) {
        if (bytes.length > LARGEST) return Parsed.invalid("organisation.logo.tooLarge");
        var webp = WebP.picture(bytes).map(content -> new LogoPicture(Format.WEBP, content));
        return webp.or(() -> drawnAnew(bytes).map(content -> new LogoPicture(Format.PNG, content)))
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("organisation.logo.kind"));
    }

    private static Optional<ByteArrayResource> drawnAnew(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return isWelcome(reader) ? Optional.of(png(fitting(reader.read(0)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Asks for the size before anything is unpacked. */
    private static boolean isWelcome(ImageReader reader) throws IOException {
        var format = reader.getFormatName();
        var isKnown = format.equalsIgnoreCase("png") || format.equalsIgnoreCase("jpeg");
        return isKnown && reader.getWidth(0) <= MOST_PIXELS_ON_A_SIDE && reader.getHeight(0) <= MOST_PIXELS_ON_A_SIDE;
    }

    private static BufferedImage fitting(BufferedImage image) {
        var factor = Math.min(1.0, SIDE_KEPT / (double) Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return drawn;
    }

    private static ByteArrayResource png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }
}
