package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An organisation's name in addresses, also in {@code /endorse?from=…}. Given at its first approval, kept for ever. */
public record OrganisationSlug(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int LONGEST_BEFORE_NUMBER = 55;

    /** Addresses below the directory that are no organisations. */
    private static final Set<String> RESERVED = Set.of("new", "sent", "erased", "logos");

    public OrganisationSlug {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an organisation's slug");
    }

    public static Parsed<OrganisationSlug> parse(String raw) {
        return FORM.matcher(raw).matches() ? Parsed.valid(new OrganisationSlug(raw)) : Parsed.invalid("field.choice");
    }

    /**
     * A slug for a name.
     *
     * @param attempt 1 for the first, then higher where the one before was taken
     * @param fallback for names in scripts that addresses do not hold
     */
    static OrganisationSlug of(OrganisationName name, int attempt, String fallback) {
        var plain = Normalizer.normalize(name.value(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        var bare = trimmed(plain.length() > LONGEST_BEFORE_NUMBER ? plain.substring(0, LONGEST_BEFORE_NUMBER) : plain);
        var usable = bare.isEmpty() ? fallback : bare;
        var unreserved = RESERVED.contains(usable) ? usable + "-" + fallback : usable;
        return new OrganisationSlug(attempt == 1 ? unreserved : unreserved + "-" + attempt);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^-+|-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
