package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/**
 * PDF for paper and screen readers alike (tagged after PDF/UA), made of the same HTML as the pages. Nothing is fetched on
 * the way: fonts and style are the program's own.
 */
final class PdfWriter {
    /** A document in the making takes some megabytes, and the program has few. */
    private static final Semaphore PLACES = new Semaphore(2);

    private static final String PICTURE = "data:image/png;base64,";

    private static final FSCacheEx<String, FSCacheValue> FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
        PdfFonts.replaceThoseOfTheMachine();
    }

    private PdfWriter() {}

    static byte[] write(Manuscript manuscript) {
        return write(PrintHtml.of(manuscript), manuscript.lang());
    }

    /** Makes a PDF of one XHTML file that holds its style; pictures stand in it as data. */
    static byte[] write(String html, Lang lang) {
        PLACES.acquireUninterruptibly();
        try {
            return render(PdfLines.withHyphensOfTheFont(html), lang.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PLACES.release();
        }
    }

    private static byte[] render(String html, Locale locale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new PdfLines(locale))
                .withProducer("Help Communities Lead")
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, FONT_METRICS)
                .useExternalResourceAccessControl(
                        (address, _) -> address.startsWith(PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null)
                .toStream(bytes);
        PdfFonts.addTo(builder);
        builder.run();
        return bytes.toByteArray();
    }
}
