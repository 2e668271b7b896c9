package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.ContentImage;
import ca.helpcommunitieslead.campaign.ContentImages;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures for texts: who may add which, and how the public gets them. */
@TestInstance(Lifecycle.PER_CLASS)
final class ImagesTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Visitor editor;

    @BeforeAll
    void begin() {
        editor = site.signedIn(Role.EDITOR);
    }

    /** The beginning of a PNG, different each time. */
    private static byte[] png(int size) {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a"), size);
        bytes[size - 1] = (byte) NUMBERS.incrementAndGet();
        return bytes;
    }

    private Answer upload(byte[] bytes, String... fields) {
        return Multipart.formAt(editor, "/en/admin/images")
                .fields(fields)
                .file("image", "picture.png", bytes)
                .send("/en/admin/images");
    }

    private static ContentImage newest() {
        return site.bean(ContentImages.class).all().getFirst();
    }

    @Test
    void aPictureIsDescribedInBothLanguagesAndHasALineToCopy() {
        assertThat(upload(png(100), "alt.en", "A [small] town", "alt.fr", "Une petite ville")
                        .location())
                .isEqualTo("/en/admin/images?done=added");

        assertThat(editor.get("/en/admin/images").body())
                .contains("![A \\[small\\] town](" + newest().address() + ")")
                .contains("![Une petite ville](" + newest().address() + ")")
                .contains("alt=\"A [small] town\"");
    }

    @Test
    void withoutADescriptionItMustBeDecoration() {
        var refused = upload(png(100), "alt.en", "A town", "alt.fr", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#field-alt-fr\"").contains("value=\"A town\"");

        assertThat(upload(png(100), "decorative", "true").status()).isEqualTo(303);
        assertThat(newest().description()).isEmpty();
    }

    @Test
    void onlyPngAndJpegAreTakenWhateverTheirName() {
        for (var content : new String[] {"%PDF-1.7 minutes", "<svg onload=alert(1)>", "GIF89a...", ""}) {
            var answer = upload(content.getBytes(StandardCharsets.UTF_8), "decorative", "true");
            assertThat(answer.status()).as(content).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#field-image\"");
        }
        assertThat(upload(HexFormat.of().parseHex("ffd8ffe000104a464946"), "decorative", "true")
                        .status())
                .isEqualTo(303);
        assertThat(newest().address()).endsWith(".jpg");
    }

    @Test
    void twoMegabytesAreTheMost() {
        assertThat(upload(png(2 << 20), "decorative", "true").status()).isEqualTo(303);

        var answer = upload(png((2 << 20) + 1), "decorative", "true");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("larger than 2 megabytes");
    }

    @Test
    void theSamePictureIsAddedOnce() {
        var bytes = png(100);
        upload(bytes, "decorative", "true");

        assertThat(upload(bytes, "decorative", "true").body()).contains("in the list already");
    }

    @Test
    void thePublicGetsThePictureForEver() {
        upload(png(100), "decorative", "true");

        var answer = site.visitor().get(newest().address());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void nothingElseThatIsStoredIsThePublics() {
        var evidence = site.bean(Tx.class)
                .call(() -> site.bean(FileArchive.class).keep(png(100)).orElseThrow());
        upload(png(100), "decorative", "true");
        var address = newest().address();

        for (var path : new String[] {
            "/images/" + evidence.hash() + ".png",
            address.replace(".png", ".jpg"),
            address.replace(".png", ".svg"),
            address.replace(".png", ""),
            "/images/0.png",
            "/images/..png"
        }) {
            assertThat(site.visitor().get(path).status()).as(path).isEqualTo(404);
        }
    }
}
