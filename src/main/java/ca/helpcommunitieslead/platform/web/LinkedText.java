package ca.helpcommunitieslead.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** A sentence with links in it, written as {@code "Read [how we count]."}; text and addresses are escaped. */
record LinkedText(String sentence, List<String> addresses) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        var position = 0;
        for (var address : addresses) {
            var open = sentence.indexOf('[', position);
            var close = sentence.indexOf(']', open);
            if (open < 0 || close < 0) break;
            text(output, sentence.substring(position, open));
            output.writeContent("<a href=\"");
            attribute(output, address);
            output.writeContent("\">");
            text(output, sentence.substring(open + 1, close));
            output.writeContent("</a>");
            position = close + 1;
        }
        text(output, sentence.substring(position));
    }

    private static void text(TemplateOutput output, String text) {
        output.writeContent(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private static void attribute(TemplateOutput output, String value) {
        output.writeContent(value.replace("&", "&amp;").replace("\"", "&#34;").replace("<", "&lt;"));
    }
}
