package ca.helpcommunitieslead.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Markdown made ready for a page. HTML in it is escaped and addresses of scripts are dropped, so it can hold no code. */
public final class RichText implements Content {
    private static final Parser PARSER = Parser.builder().build();
    private static final UrlSanitizer SANITIZER = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(SANITIZER)
            .build();

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    public static RichText ofMarkdown(String markdown) {
        return new RichText(RENDERER.render(PARSER.parse(markdown)));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
