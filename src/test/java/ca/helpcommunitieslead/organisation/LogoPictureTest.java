package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.organisation.LogoPicture.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class LogoPictureTest {
    @Test
    void pngAndJpegAreDrawnAnewAsPngAndMadeSmaller() throws IOException {
        var large = read(Pictures.png(2000, 1000));
        assertThat(read(Pictures.jpeg()).format()).isEqualTo(Format.PNG);

        var drawn = ImageIO.read(new ByteArrayInputStream(large.content().getByteArray()));
        assertThat(drawn.getWidth()).isEqualTo(800);
        assertThat(drawn.getHeight()).isEqualTo(400);
    }

    @Test
    void whatIsHiddenBehindAPictureGoes() {
        var bytes = Arrays.copyOf(Pictures.png(10, 10), 600);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(script, 0, bytes, 500, script.length);

        assertThat(text(read(bytes))).doesNotContain("script");
    }

    @Test
    void ofWebPOnlyThePictureIsKept() {
        var picture = read(Pictures.webp());

        assertThat(picture.format()).isEqualTo(Format.WEBP);
        assertThat(text(picture)).startsWith("RIFF").contains("VP8L").doesNotContain("EXIF", "home");
        assertThat(read(picture.content().getByteArray()).content()).isEqualTo(picture.content());
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        var headOnly = Arrays.copyOf(Pictures.png(10, 10), 30);
        var gif = "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);
        var cutWebP = Arrays.copyOf(Pictures.webp(), 24);
        var emptyWebP = Pictures.riff(Pictures.part("EXIF", new byte[] {1, 2, 3, 4}));
        var moving = Pictures.riff(
                Pictures.part("ANIM", new byte[6]), Pictures.part("VP8L", new byte[] {0x2f, 0, 0, 0, 0, 0}));
        for (var bytes : new byte[][] {{}, svg, headOnly, gif, cutWebP, emptyWebP, moving}) {
            assertThat(LogoPicture.read(bytes)).isEqualTo(Parsed.invalid("organisation.logo.kind"));
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(LogoPicture.read(new byte[LogoPicture.LARGEST + 1]))
                .isEqualTo(Parsed.invalid("organisation.logo.tooLarge"));
        assertThat(LogoPicture.read(Pictures.png(6001, 1))).isEqualTo(Parsed.invalid("organisation.logo.kind"));
    }

    private static LogoPicture read(byte[] bytes) {
        return LogoPicture.read(bytes).toOptional().orElseThrow();
    }

    private static String text(LogoPicture picture) {
        return new String(picture.content().getByteArray(), StandardCharsets.ISO_8859_1);
    }
}
