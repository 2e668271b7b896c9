package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.documents.Document;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.documents.KeptDocuments;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.function.Supplier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Briefs and asks as files. What is retracted is given to nobody as a file. */
@Controller
final class DownloadController {
    private final Priorities priorities;
    private final TextDocuments texts;
    private final KeptDocuments files;

    DownloadController(Priorities priorities, TextDocuments texts, KeptDocuments files) {
        this.priorities = priorities;
        this.texts = texts;
        this.files = files;
    }

    @GetMapping("/{lang}/priorities/{slug}.{extension}")
    Reply brief(@PathVariable Lang lang, @PathVariable String slug, @PathVariable String extension) {
        return priorities
                .bySlug(slug)
                .map(priority -> file(priority.brief(), extension, () -> texts.brief(priority, lang)))
                .orElseGet(Reply::notFound);
    }

    @GetMapping("/{lang}/asks/{key}.{extension}")
    Reply ask(@PathVariable Lang lang, @PathVariable String key, @PathVariable String extension) {
        return priorities
                .ask(key)
                .map(ask -> file(ask.text(), extension, () -> texts.ask(ask, lang)))
                .orElseGet(Reply::notFound);
    }

    private Reply file(PublishedText text, String extension, Supplier<Document> document) {
        return DocumentFormat.byExtension(extension)
                .filter(_ -> !text.retracted())
                .<Reply>map(format -> file(text, format, document.get()))
                .orElseGet(Reply::notFound);
    }

    private Reply.Download file(PublishedText text, DocumentFormat format, Document document) {
        var name =
                text.id().key() + "-v" + text.version() + "-" + document.lang().code() + "." + format.extension();
        var file = new ByteArrayResource(files.write(document, format));
        return new Reply.Download(file, MediaType.parseMediaType(format.mediaType()), name);
    }
}
