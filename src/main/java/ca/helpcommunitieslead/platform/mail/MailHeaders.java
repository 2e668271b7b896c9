package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that let a reader's mail program stop a topic in one click (RFC 8058) and keep robots from answering. */
final class MailHeaders {
    private MailHeaders() {}

    static Map<String, String> of(Waiting mail) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", mail.lang().code());
        var replyTo = mail.replyTo();
        if (replyTo != null) headers.put("Reply-To", replyTo.value());
        switch (mail.kind()) {
            case TRANSACTION -> byTheProgram(headers);
            case LETTER -> {
                byTheProgram(headers);
                stoppable(headers, mail);
            }
            case BULK -> {
                // A person wrote it, so it is not "auto-generated" (RFC 3834).
                headers.put("Precedence", "bulk");
                stoppable(headers, mail);
            }
        }
        return headers;
    }

    private static void byTheProgram(Map<String, String> headers) {
        headers.put("Auto-Submitted", "auto-generated");
    }

    private static void stoppable(Map<String, String> headers, Waiting mail) {
        headers.put("List-Unsubscribe", "<" + mail.unsubscribeAddress() + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
