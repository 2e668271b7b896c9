package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A resolution with all that a text may hold, in both languages. */
final class Samples {
    static final URI BASE = URI.create("https://campaign.example.org");

    private Samples() {}

    static Document resolution(Lang lang) {
        var title = lang == Lang.EN ? "Sample resolution" : "Modèle de résolution";
        return document(lang, title, read("resolution." + lang.code() + ".md"));
    }

    static Document document(Lang lang, String title, String markdown) {
        return new Document(lang, title, "Network of Mayors & Councillors", markdown, BASE);
    }

    static String read(String file) {
        try {
            return new ClassPathResource("documents/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
