package ca.helpcommunitieslead.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Canadian postal code, kept as {@code A1A 1A1}. */
public record PostalCode(String value) {
    private static final Pattern FORM =
            Pattern.compile("[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d");

    public PostalCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a postal code");
    }

    /** Reads any mix of cases, spaces and hyphens. */
    public static Parsed<PostalCode> parse(@Nullable String raw) {
        var packed = raw == null ? "" : raw.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        if (packed.isEmpty()) return Parsed.invalid("field.postalCode.missing");
        if (packed.length() != 6) return Parsed.invalid("field.postalCode.invalid");
        var spaced = packed.substring(0, 3) + " " + packed.substring(3);
        return FORM.matcher(spaced).matches()
                ? Parsed.valid(new PostalCode(spaced))
                : Parsed.invalid("field.postalCode.invalid");
    }

    /** The forward sortation area: the first three characters. */
    public String area() {
        return value.substring(0, 3);
    }

    @Override
    public String toString() {
        return value;
    }
}
