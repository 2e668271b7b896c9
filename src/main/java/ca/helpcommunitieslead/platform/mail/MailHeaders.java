package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import java.util.Map;

/** The headers that let a reader's mail program stop a topic in one click (RFC 8058) and keep robots from answering. */
final class MailHeaders {
    private MailHeaders() {}

    static Map<String, String> of(Waiting mail) {
        return Map.of(
                "List-Unsubscribe",
                "<" + mail.unsubscribeAddress() + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
                "Auto-Submitted",
                "auto-generated",
                "Content-Language",
                mail.lang().code());
    }
}
