package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.platform.text.Markdown;
import ca.helpcommunitieslead.platform.text.MarkdownHtml;
import ca.helpcommunitieslead.platform.text.Outline;
import ca.helpcommunitieslead.platform.text.OutlineEntry;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** Markdown made ready for a page. HTML in it is escaped and addresses of scripts are dropped, so it can hold no code. */
public final class RichText implements Content {
    private final String html;
    private final List<OutlineEntry> contents;

    private RichText(String html, List<OutlineEntry> contents) {
        this.html = html;
        this.contents = contents;
    }

    public static RichText ofMarkdown(String markdown) {
        return ofMarkdown(markdown, 0);
    }

    /**
     * The text with its headings moved.
     *
     * @param shift how many levels lower each heading stands than it is written, so that the text fits below the
     *     headings of its page
     */
    public static RichText ofMarkdown(String markdown, int shift) {
        return ofMarkdown(markdown, shift, "");
    }

    /**
     * The same, for a text that stands on a page with others.
     *
     * @param prefix what the ids of its headings begin with, so that no two texts share one
     */
    public static RichText ofMarkdown(String markdown, int shift, String prefix) {
        var text = Markdown.parse(markdown);
        var outline = Outline.of(text, shift, prefix);
        return new RichText(MarkdownHtml.forPage(text, outline), outline.entries());
    }

    /**
     * The same for a page that holds several texts: its headings have no ids, which could clash.
     *
     * @param top the level at which the highest heading of the text stands
     */
    public static RichText withoutAnchors(String markdown, int top) {
        var text = Markdown.parse(markdown);
        var highest = Outline.of(text, 0).entries().stream()
                .mapToInt(OutlineEntry::level)
                .min()
                .orElse(top);
        return new RichText(MarkdownHtml.forPage(text, Outline.withoutIds(text, top - highest)), List.of());
    }

    /** The headings in their order, for a table of contents; the ids are those in the text. */
    public List<OutlineEntry> contents() {
        return contents;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
