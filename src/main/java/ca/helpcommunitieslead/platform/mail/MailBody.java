package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.documents.Documents;
import ca.helpcommunitieslead.platform.mail.Mail.Block;
import ca.helpcommunitieslead.platform.text.Markdown;
import ca.helpcommunitieslead.platform.text.MarkdownHtml;
import ca.helpcommunitieslead.platform.text.Outline;
import java.net.URI;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/**
 * The two forms of a letter. In the HTML form the first link, which is what the letter is about, looks like a button.
 *
 * @param base what links within the site are completed with
 */
record MailBody(Documents documents, URI base) {
    private static final String BUTTON =
            " style=\"display:inline-block;padding:.6em 1.2em;border-radius:.4em;background:#0b5563;color:#fff;text-decoration:none\"";
    private static final String PLAIN = "";

    /** How much lower than written a heading stands: the subject is the first. */
    private static final int BELOW_THE_SUBJECT = 1;

    String text(Mail mail) {
        var text = new StringBuilder();
        for (var block : mail.blocks()) {
            switch (block) {
                case Block.Paragraph(var words) -> text.append(words).append("\n\n");
                case Block.Action(var label, var address) ->
                    text.append(label).append('\n').append(address).append("\n\n");
                case Block.Prose(var markdown, var lang) ->
                    text.append(documents.runningText(lang, markdown, base)).append('\n');
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    String html(Mail mail) {
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(mail.lang().code())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(mail.subject()))
                .append(
                        "</title></head><body style=\"font-family:sans-serif;line-height:1.5;color:#14261f;max-width:36rem\">");
        var style = mail.kind() == Mail.Kind.BULK ? PLAIN : BUTTON;
        for (var block : mail.blocks()) {
            switch (block) {
                case Block.Paragraph(var words) ->
                    html.append("<p>")
                            .append(escape(words).replace("\n", "<br>"))
                            .append("</p>");
                case Block.Action(var label, var address) -> {
                    html.append("<p><a href=\"")
                            .append(escape(address))
                            .append('"')
                            .append(style)
                            .append('>')
                            .append(escape(label))
                            .append("</a></p>");
                    style = PLAIN;
                }
                case Block.Prose(var markdown, var lang) ->
                    html.append("<div lang=\"")
                            .append(lang.code())
                            .append("\">")
                            .append(html(markdown))
                            .append("</div>");
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private String html(String markdown) {
        var text = Markdown.parse(markdown);
        text.accept(new Completion(base));
        return MarkdownHtml.forPrint(text, Outline.withoutIds(text, BELOW_THE_SUBJECT));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A mail is read elsewhere, so its links and pictures need whole addresses. */
    private static final class Completion extends AbstractVisitor {
        private final URI base;

        Completion(URI base) {
            this.base = base;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(base.resolve(link.getDestination()).toString());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(base.resolve(image.getDestination()).toString());
        }
    }
}
