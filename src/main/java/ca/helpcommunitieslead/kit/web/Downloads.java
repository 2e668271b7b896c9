package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitDocument;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Hands files out, and notes the interest of people, not that of machines. */
@Component
final class Downloads {
    private final Kit kit;
    private final Interest interest;
    private final Messages messages;

    Downloads(Kit kit, Interest interest, Messages messages) {
        this.kit = kit;
        this.interest = interest;
        this.messages = messages;
    }

    Reply of(KitDocument document, DocumentFormat format, HttpServletRequest request) {
        var bytes = kit.write(document, format);
        if (Reader.isPerson(request)) interest.note(document, format);
        return new Reply.Download(
                new ByteArrayResource(bytes), MediaType.parseMediaType(format.mediaType()), document.filename(format));
    }

    Reply archive(List<KitDocument> documents, Lang lang, HttpServletRequest request) {
        var bytes = zip(documents, lang);
        if (Reader.isPerson(request)) documents.forEach(document -> interest.note(document, DocumentFormat.DOCX));
        var town = documents.stream()
                .findFirst()
                .flatMap(document -> document.choice().municipality())
                .map(chosen -> "-" + chosen.slug())
                .orElse("");
        return new Reply.Download(
                new ByteArrayResource(bytes),
                MediaType.parseMediaType("application/zip"),
                "kit" + town + "-" + lang.code() + ".zip");
    }

    private byte[] zip(List<KitDocument> documents, Lang lang) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var document : documents) {
                put(zip, document.filename(DocumentFormat.DOCX), kit.write(document, DocumentFormat.DOCX));
            }
            put(
                    zip,
                    messages.get(lang, "kit.zip.blanks.file") + ".txt",
                    blanks(documents, lang).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** What is to be filled in, document by document. */
    private String blanks(List<KitDocument> documents, Lang lang) {
        var list = new StringBuilder(messages.get(lang, "kit.zip.blanks.title")).append("\r\n");
        for (var document : documents) {
            list.append("\r\n").append(document.title()).append("\r\n");
            document.blanks().forEach(blank -> list.append("- ").append(blank).append("\r\n"));
        }
        return list.toString();
    }
}
