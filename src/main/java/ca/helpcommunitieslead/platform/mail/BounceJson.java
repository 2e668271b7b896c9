package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.mail.Bounce.Kind;
import ca.helpcommunitieslead.platform.mail.Bounce.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bounces in a small format of our own, for whoever gets them in a provider's: an object, or an array of at most a
 * thousand, with {@code recipient}, {@code kind} ({@code hard}, {@code soft} or {@code complaint}) and, if known,
 * {@code detail} and {@code messageId}. What else stands in an object is passed over.
 */
record BounceJson(JsonMapper json) {
    private static final int MOST = 1000;

    /** Empty where any part of it is not in the format. */
    Optional<List<Bounce>> read(byte[] body) {
        try {
            var root = json.readTree(body);
            var items = root.isArray() ? List.copyOf(root.values()) : List.of(root);
            if (items.size() > MOST) return Optional.empty();
            var bounces = new ArrayList<Bounce>();
            for (var item : items) {
                var bounce = bounce(item);
                if (bounce.isEmpty()) return Optional.empty();
                bounces.add(bounce.get());
            }
            return Optional.of(bounces);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<Bounce> bounce(JsonNode item) {
        if (!item.isObject() || !isTextOrAbsent(item, "detail") || !isTextOrAbsent(item, "messageId"))
            return Optional.empty();
        var recipient = EmailAddress.parse(text(item, "recipient")).toOptional();
        var kind = kind(text(item, "kind"));
        if (recipient.isEmpty() || kind.isEmpty()) return Optional.empty();
        return Optional.of(new Bounce(recipient.get(), kind.get(), text(item, "detail"), proof(item)));
    }

    private static boolean isTextOrAbsent(JsonNode item, String name) {
        var value = item.get(name);
        return value == null || value.isNull() || value.isString();
    }

    private static String text(JsonNode item, String name) {
        var value = item.get(name);
        return value != null && value.isString() ? value.stringValue() : "";
    }

    private static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Proof proof(JsonNode item) {
        var messageId = text(item, "messageId");
        if (messageId.isEmpty()) return new Proof.Vouched();
        return MailId.ofMessageId(messageId).<Proof>map(Proof.NamesMail::new).orElseGet(Proof.None::new);
    }
}
