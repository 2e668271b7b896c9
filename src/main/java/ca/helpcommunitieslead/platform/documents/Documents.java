package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.platform.text.Messages;
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
}
