package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.mail.Mail.Block;

/** The two forms of a letter. In the HTML form the first link, which is what the letter is about, looks like a button. */
final class MailBody {
    private static final String BUTTON =
            " style=\"display:inline-block;padding:.6em 1.2em;border-radius:.4em;background:#0b5563;color:#fff;text-decoration:none\"";

    private MailBody() {}

    static String text(Mail mail) {
        var text = new StringBuilder();
        for (var block : mail.blocks()) {
            switch (block) {
                case Block.Paragraph(var words) -> text.append(words).append("\n\n");
                case Block.Action(var label, var address) ->
                    text.append(label).append('\n').append(address).append("\n\n");
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    static String html(Mail mail) {
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(mail.lang().code())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(mail.subject()))
                .append(
                        "</title></head><body style=\"font-family:sans-serif;line-height:1.5;color:#14261f;max-width:36rem\">");
        var style = BUTTON;
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
                    style = "";
                }
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
