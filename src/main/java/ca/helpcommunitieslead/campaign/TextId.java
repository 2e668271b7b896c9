package ca.helpcommunitieslead.campaign;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Which text it is; both parts stand in addresses and never change. */
public record TextId(TextKind kind, String key) {
    /** By kind, then by key. */
    static final Comparator<TextId> IN_ORDER =
            Comparator.comparing(TextId::kind).thenComparing(TextId::key);

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");

    public TextId {
        if (!isKey(key)) throw new IllegalArgumentException("not a text's key");
    }

    public static boolean isKey(String raw) {
        return FORM.matcher(raw).matches();
    }

    public static TextId brief(String prioritySlug) {
        return new TextId(TextKind.BRIEF, prioritySlug);
    }

    public static TextId ask(AskKey key) {
        return new TextId(TextKind.ASK, key.value());
    }

    @Override
    public String toString() {
        return kind.slug() + "/" + key;
    }
}
