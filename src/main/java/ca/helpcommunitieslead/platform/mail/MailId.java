package ca.helpcommunitieslead.platform.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One mail in the outbox. Its Message-ID is made of it, so that what comes back can be told apart. */
public record MailId(UUID value) {
    private static final Pattern MESSAGE_ID =
            Pattern.compile("\\s*<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^\\s<>]{1,255}>?\\s*");

    String messageId(String host) {
        return "<" + value + "@" + host + ">";
    }

    /** The mail that a Message-ID names; empty where it can be none of ours. */
    static Optional<MailId> ofMessageId(@Nullable String header) {
        if (header == null) return Optional.empty();
        var parts = MESSAGE_ID.matcher(header);
        return parts.matches() ? Optional.of(new MailId(UUID.fromString(parts.group(1)))) : Optional.empty();
    }
}
