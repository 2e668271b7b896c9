package ca.helpcommunitieslead.platform.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The one way in which this program reads Markdown: CommonMark with tables and {@link Blank}s, made safe. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .postProcessor(new Tidying())
            .build();

    private Markdown() {}

    /**
     * What is nested so absurdly that the parser runs out of its stack (nobody writes such a text in earnest) is taken
     * as one plain paragraph.
     */
    public static Node parse(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (StackOverflowError _) {
            return asOneParagraph(markdown);
        }
    }

    private static Node asOneParagraph(String markdown) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(SafeText.clean(markdown)));
        var document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    /** Words that stay what they are when they are read as Markdown. */
    public static String escape(String words) {
        return words.replaceAll("\\p{Punct}", "\\\\$0");
    }
}
