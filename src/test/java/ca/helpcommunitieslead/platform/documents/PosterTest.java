package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PosterTest {
    private static final URI ADDRESS = URI.create("https://example.org/fr/endorse?from=les-amies-du-ruisseau");

    @Test
    void theCodeLeadsWhereItSays() throws IOException, ReaderException {
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS.toString(), 300)));

        assertThat(read(picture)).isEqualTo(ADDRESS.toString());
    }

    @Test
    void aPosterIsOneTaggedPageWhoseCodeCanBeRead() throws IOException, ReaderException {
        var poster = new Poster(
                Lang.FR,
                "Les amies et amis du ruisseau",
                "Aidons les collectivités",
                "Dix conseils & leurs <voisins> ouvrent le dialogue.",
                "Ajoutez votre nom",
                ADDRESS,
                "Affiche de : Les amies et amis du ruisseau");

        try (var pdf = Loader.loadPDF(Posters.pdf(poster))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Aidons les collectivités", "& leurs <voisins>", "example.org/fr/endorse");
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 120))).isEqualTo(ADDRESS.toString());
        }
    }

    @Test
    void manyWordsStayOnOnePageInSmallerLetters() throws IOException, ReaderException {
        var address = URI.create(
                "https://www.a-rather-long-name-for-a-campaign.example.org/fr/endorse?from=" + "long-".repeat(12));
        var poster = new Poster(
                Lang.FR,
                "Mots ".repeat(24),
                "Trente conseils municipaux et leurs comtés ouvrent ensemble le dialogue avec la province",
                "Les conseils sont invités à adopter une résolution sur trois priorités. ".repeat(5),
                "Ajoutez votre nom",
                address,
                "Mots ".repeat(24) + "l’un de ceux qui appuient la campagne. Démonstration : tout est inventé.");

        try (var pdf = Loader.loadPDF(Posters.pdf(poster))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 120))).isEqualTo(address.toString());
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        var width = picture.getWidth();
        var height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
