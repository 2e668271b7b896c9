package ca.helpcommunitieslead.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The adapter between handlers and jte: templates are compiled by the build and found as classes. */
@Component
final class PageRenderer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final UiFactory frames;

    PageRenderer(UiFactory frames) {
        this.frames = frames;
    }

    /** Throws a {@link TemplateException} that names the template's file and line. */
    byte[] render(Reply.Page page, HttpServletRequest request) {
        var output = new Utf8ByteOutput();
        var parameters = Map.of("ui", frames.ui(request, page), "page", page.page());
        try {
            templates.render(page.template() + ".jte", parameters, output);
        } catch (TemplateException e) {
            throw new TemplateException("Failed at " + TemplatePlace.of(e).orElse(page.template()), e);
        }
        return output.toByteArray();
    }
}
