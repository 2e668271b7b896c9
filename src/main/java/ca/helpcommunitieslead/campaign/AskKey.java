package ca.helpcommunitieslead.campaign;

import java.util.regex.Pattern;

/** The name of an ask in addresses and records; it never changes, whatever the ask's wording. */
public record AskKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    public AskKey {
        if (!isKey(value)) throw new IllegalArgumentException("not an ask's key");
    }

    static boolean isKey(String raw) {
        return FORM.matcher(raw).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
