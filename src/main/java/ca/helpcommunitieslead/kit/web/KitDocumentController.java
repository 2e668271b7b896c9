package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.Ration;
import ca.helpcommunitieslead.platform.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One document of the kit: shown as a page, or taken as a file. */
@Controller
final class KitDocumentController {
    private static final RateLimit ARCHIVES = RateLimit.perMinuteAndHour("kit", 10, 60);

    private final Kit kit;
    private final KitChoices choices;
    private final Downloads downloads;

    KitDocumentController(Kit kit, KitChoices choices, Downloads downloads) {
        this.kit = kit;
        this.choices = choices;
        this.downloads = downloads;
    }

    @Bean
    static Ration archives() {
        return new Ration("/{lang}/kit.zip", ARCHIVES);
    }

    /** The name may end in a format: {@code resolution}, {@code resolution.docx}. */
    @GetMapping("/{lang}/kit/{document}")
    Reply document(
            @PathVariable Lang lang,
            @PathVariable String document,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        var choice = choices.read(query);
        var dot = document.lastIndexOf('.');
        var text = kit.text(dot < 0 ? document : document.substring(0, dot));
        if (choice.isEmpty() || text.isEmpty()) return Reply.notFound();
        if (dot < 0) return shown(text.get(), choice.get(), wanted(query, lang));
        return DocumentFormat.byExtension(document.substring(dot + 1))
                .map(format -> file(text.get(), choice.get(), lang, format, request))
                .orElseGet(Reply::notFound);
    }

    private static Lang wanted(MultiValueMap<String, String> query, Lang lang) {
        return Lang.parse(KitChoices.text(query, "language")).orElse(lang);
    }

    private Reply shown(PublishedText text, KitChoice choice, Lang wanted) {
        return kit.fill(text, choice, wanted)
                .<Reply>map(filled -> Reply.publicPage("kit/document", KitDocumentPage.of(filled, wanted)))
                .orElseGet(() -> unavailable(text));
    }

    private Reply file(
            PublishedText text, KitChoice choice, Lang lang, DocumentFormat format, HttpServletRequest request) {
        return kit.fill(text, choice, lang)
                .map(filled -> downloads.of(filled, format, request))
                .orElseGet(() -> unavailable(text));
    }

    private static Reply unavailable(PublishedText text) {
        return Reply.privatePage("kit/unavailable", new UnavailablePage(text)).status(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** All documents of one language as Word files, and the list of what is to be filled in. */
    @GetMapping("/{lang}/kit.zip")
    Reply archive(
            @PathVariable Lang lang, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        return choices.read(query)
                .map(choice -> kit.texts().stream()
                        .map(text -> kit.fill(text, choice, lang))
                        .flatMap(Optional::stream)
                        .toList())
                .map(documents -> downloads.archive(documents, lang, request))
                .orElseGet(Reply::notFound);
    }
}
