package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Makes documents out. Blanks are marked in each format and listed once each at its end. */
@Component
public final class Documents {
    private final Messages messages;

    Documents(Messages messages) {
        this.messages = messages;
    }

    public byte[] write(Document document, DocumentFormat format) {
        var manuscript = Manuscript.of(document, messages);
        return switch (format) {
            case DOCX -> DocxWriter.write(manuscript);
            case PDF -> PdfWriter.write(manuscript);
            case TXT -> TextWriter.write(manuscript);
        };
    }

    /**
     * A text without a title and without the list of its blanks, as plain text.
     *
     * @param base what links within the site are completed with
     */
    public String runningText(Lang lang, String markdown, URI base) {
        var text = TextWriter.write(Manuscript.untitled(lang, markdown, base, messages));
        return new String(text, StandardCharsets.UTF_8);
    }
}
