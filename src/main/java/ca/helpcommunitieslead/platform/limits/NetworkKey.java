package ca.helpcommunitieslead.platform.limits;

import java.util.regex.Pattern;

/** The keyed hash of a network, 32 hexadecimal digits: the same network has the same one, and nobody can read it back. */
public record NetworkKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int SHOWN = 8;

    public NetworkKey {
        if (!isValid(value)) throw new IllegalArgumentException("no key of a network");
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** Enough to tell it from the others on a page. */
    public String shown() {
        return value.substring(0, SHOWN);
    }
}
