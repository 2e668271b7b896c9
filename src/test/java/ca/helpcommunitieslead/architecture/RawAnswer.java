package ca.helpcommunitieslead.architecture;

import java.util.Locale;
import java.util.regex.Pattern;

/** An answer as it came over the wire; status 0 where the server hung up without a word. */
record RawAnswer(int status, String head, String body) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}).*", Pattern.DOTALL);

    static RawAnswer of(String text) {
        var end = text.indexOf("\r\n\r\n");
        var head = end < 0 ? text : text.substring(0, end);
        var status = STATUS.matcher(head);
        return new RawAnswer(
                status.matches() ? Integer.parseInt(status.group(1)) : 0, head, end < 0 ? "" : text.substring(end + 4));
    }

    boolean has(String header) {
        return head.toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT) + ":");
    }

    boolean isHtml() {
        return head.toLowerCase(Locale.ROOT).contains("content-type: text/html");
    }
}
