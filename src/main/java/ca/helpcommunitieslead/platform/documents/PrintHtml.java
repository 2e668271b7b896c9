package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.platform.text.MarkdownHtml;
import ca.helpcommunitieslead.platform.text.Outline;
import ca.helpcommunitieslead.platform.text.OutlineEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A document as one XHTML file with its style, its foot and its bookmarks. */
final class PrintHtml {
    private static final String STYLE = style();

    private PrintHtml() {}

    private static String style() {
        try {
            return new ClassPathResource("documents/print.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Manuscript manuscript) {
        var outline = Outline.of(manuscript.text(), 0);
        var page = manuscript.words().page();
        return """
                    <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                    <head>
                    <title>%2$s</title>
                    <meta name="author" content="%3$s"/>
                    <meta name="description" content="%2$s"/>
                    <style>%4$s</style>
                    <bookmarks>%5$s</bookmarks>
                    </head>
                    <body>
                    <div class="foot"><span class="number">%6$s<span class="page"></span>%7$s<span class="pages"></span>%8$s</span>%2$s</div>
                    %9$s
                    </body>
                    </html>
                    """.formatted(
                        manuscript.lang().locale().toLanguageTag(),
                        escape(manuscript.title()),
                        escape(manuscript.author()),
                        STYLE,
                        bookmarks(outline.entries()),
                        escape(page.before()),
                        escape(page.between()),
                        escape(page.after()),
                        MarkdownHtml.forPrint(manuscript.text(), outline));
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    /** Each heading's bookmark holds those of the headings below it. */
    private static String bookmarks(List<OutlineEntry> headings) {
        var bookmarks = new StringBuilder();
        var open = new ArrayDeque<OutlineEntry>();
        for (var heading : headings) {
            while (!open.isEmpty() && open.peek().level() >= heading.level()) {
                open.pop();
                bookmarks.append("</bookmark>");
            }
            open.push(heading);
            bookmarks.append("<bookmark name=\"%s\" href=\"#%s\">".formatted(escape(heading.text()), heading.id()));
        }
        return bookmarks.append("</bookmark>".repeat(open.size())).toString();
    }
}
