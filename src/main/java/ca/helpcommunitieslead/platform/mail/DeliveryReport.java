package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.mail.Bounce.Kind;
import ca.helpcommunitieslead.platform.mail.Bounce.Proof;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mail server's report on mails that it could not deliver (RFC 3464). */
final class DeliveryReport {
    private static final int DEEPEST = 5;
    private static final int MOST_RECIPIENTS = 100;

    private final List<InternetHeaders> blocks = new ArrayList<>();
    private @Nullable MailId mail;

    private DeliveryReport() {}

    /**
     * The bounces that a mail tells of: none where it is no report, or one of success. Empty where its bytes are no
     * mail.
     */
    static Optional<List<Bounce>> read(byte[] bytes) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            if (!message.getAllHeaders().hasMoreElements() || message.getHeader("From") == null)
                return Optional.empty();
            var report = new DeliveryReport();
            report.collect(message, 0);
            return Optional.of(report.bounces());
        } catch (MessagingException | IOException | RuntimeException _) {
            // Strangers write these bytes, and the parser fails in more ways than it declares.
            return Optional.empty();
        }
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) return;
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) collect(parts.getBodyPart(i), depth + 1);
            }
        } else if (depth > 0 && part.isMimeType("message/delivery-status")) {
            readStatus(part.getInputStream());
        } else if (depth > 0 && (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers"))) {
            readReturned(part.getInputStream());
        }
    }

    /** Blocks of fields with empty lines between them: the first is about the mail, each other about one recipient. */
    private void readStatus(InputStream status) throws MessagingException, IOException {
        try (status) {
            for (int i = 0; i <= MOST_RECIPIENTS && status.available() > 0; i++) {
                var block = new InternetHeaders(status);
                if (block.getHeader("Action") != null) blocks.add(block);
            }
        }
    }

    private void readReturned(InputStream returned) throws MessagingException, IOException {
        try (returned) {
            var ids = new InternetHeaders(returned).getHeader("Message-ID");
            if (mail == null && ids != null && ids.length == 1)
                mail = MailId.ofMessageId(ids[0]).orElse(null);
        }
    }

    private List<Bounce> bounces() {
        var proof = mail == null ? new Proof.None() : new Proof.NamesMail(mail);
        return blocks.stream().flatMap(block -> bounces(block, proof).stream()).toList();
    }

    /** One for each address that the block names: a forwarded mail has two, of which one is the one that we wrote to. */
    private static List<Bounce> bounces(InternetHeaders block, Proof proof) {
        var kind = kind(field(block, "Action"), field(block, "Status"));
        if (kind.isEmpty()) return List.of();
        var detail = field(block, "Status") + " " + field(block, "Diagnostic-Code");
        return addresses(block).stream()
                .map(address -> new Bounce(address, kind.get(), detail, proof))
                .toList();
    }

    private static Optional<Kind> kind(String action, String status) {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "failed" ->
                Optional.of(
                        StatusCode.in(status).filter(StatusCode::isOfAddress).isPresent() ? Kind.HARD : Kind.SOFT);
            case "delayed" -> Optional.of(Kind.SOFT);
            default -> Optional.empty();
        };
    }

    private static Set<EmailAddress> addresses(InternetHeaders block) {
        var addresses = new LinkedHashSet<EmailAddress>();
        for (var name : List.of("Original-Recipient", "Final-Recipient")) {
            var typed = field(block, name).split(";", 2);
            if (typed.length < 2) continue;
            EmailAddress.parse(typed[1].replaceAll("[<>\\s]", "")).toOptional().ifPresent(addresses::add);
        }
        return addresses;
    }

    private static String field(InternetHeaders block, String name) {
        var values = block.getHeader(name);
        return values == null ? "" : values[0].replaceAll("\\s+", " ").strip();
    }
}
