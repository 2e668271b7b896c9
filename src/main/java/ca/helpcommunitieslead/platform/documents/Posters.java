package ca.helpcommunitieslead.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Makes posters as PDF, one letter-size page each; where the words are many, the letters are smaller. */
public final class Posters {
    private static final int PIXELS = 900;
    private static final String STYLE = style();

    private Posters() {}

    private static String style() {
        try {
            return new ClassPathResource("documents/poster.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdf(Poster poster) {
        for (var look : List.of("usual", "close")) {
            var made = PdfWriter.write(html(poster, look), poster.lang());
            if (isOnePage(made)) return made;
        }
        return PdfWriter.write(html(poster, "dense"), poster.lang());
    }

    private static boolean isOnePage(byte[] pdf) {
        try (var pages = Loader.loadPDF(pdf)) {
            return pages.getNumberOfPages() == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(Poster poster, String look) {
        var address = poster.address().toString();
        var code = Base64.getEncoder().encodeToString(QrCode.png(address, PIXELS));
        return """
                    <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                    <head>
                    <title>%2$s</title>
                    <meta name="author" content="%3$s"/>
                    <meta name="description" content="%2$s"/>
                    <style>%4$s</style>
                    </head>
                    <body class="%11$s">
                    <h1>%2$s</h1>
                    <p class="lead">%5$s</p>
                    <p class="call">%6$s</p>
                    <p class="code"><img src="data:image/png;base64,%7$s" alt="%8$s"/></p>
                    <p class="address">%9$s</p>
                    <p class="foot">%10$s</p>
                    </body>
                    </html>
                    """.formatted(
                        poster.lang().locale().toLanguageTag(),
                        escape(poster.title()),
                        escape(poster.author()),
                        STYLE,
                        escape(poster.lead()),
                        escape(poster.call()),
                        code,
                        escape(address),
                        escape(address.replaceFirst("^https?://", "")),
                        escape(poster.foot()),
                        look);
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
