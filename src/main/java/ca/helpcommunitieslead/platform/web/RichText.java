package ca.helpcommunitieslead.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown made ready for a page. HTML in it is escaped and addresses of scripts are dropped, so it can hold no code. */
public final class RichText implements Content {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

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
