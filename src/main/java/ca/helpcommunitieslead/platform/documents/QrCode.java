package ca.helpcommunitieslead.platform.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square that telephones read; a quarter of it may be dirty. */
public final class QrCode {
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    private QrCode() {}

    /**
     * A PNG, black on white with its quiet edge.
     *
     * @param pixels width and height
     */
    public static byte[] png(String address, int pixels) {
        try {
            var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
            var image = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) image.setRGB(x, y, squares.get(x, y) ? BLACK : WHITE);
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " characters", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
