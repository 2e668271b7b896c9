package ca.helpcommunitieslead.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The Liberation fonts, which PDFs carry within them. PDFBox would otherwise read through all fonts of the machine for
 * measures that no document of ours needs.
 */
final class PdfFonts implements FontMapper {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TrueTypeFont sans;

    private PdfFonts(TrueTypeFont sans) {
        this.sans = sans;
    }

    static void replaceThoseOfTheMachine() {
        try (var file = open("LiberationSans-Regular")) {
            FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "Document Sans", "LiberationSans-Regular", REGULAR, FontStyle.NORMAL);
        add(builder, "Document Sans", "LiberationSans-Bold", BOLD, FontStyle.NORMAL);
        add(builder, "Document Sans", "LiberationSans-Italic", REGULAR, FontStyle.ITALIC);
        add(builder, "Document Sans", "LiberationSans-BoldItalic", BOLD, FontStyle.ITALIC);
        add(builder, "Document Mono", "LiberationMono-Regular", REGULAR, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String font) {
        try {
            return new ClassPathResource("liberation/" + font + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, sans, false);
    }
}
