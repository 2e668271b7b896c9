package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.core.io.ClassPathResource;

/** An empty Word document with our styles, one for each language, put together at the first use. */
final class DocxTemplate {
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/document.xml", "document.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml",
            "word/numbering.xml", "numbering.xml",
            "word/settings.xml", "settings.xml");

    private static final Map<Lang, byte[]> PACKED = new EnumMap<>(Lang.class);

    static {
        for (var lang : Lang.values()) PACKED.put(lang, pack(lang));
    }

    private DocxTemplate() {}

    static XWPFDocument open(Lang lang) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PACKED.getOrDefault(lang, new byte[0])));
    }

    private static byte[] pack(Lang lang) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var xml = read(part.getValue()).replace("${lang}", lang.locale().toLanguageTag());
                zip.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("documents/docx/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
