package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.regex.Pattern;

/** The code of the standard geographical classification: 7 digits for a single or lower tier, 4 for an upper tier. */
public record MunicipalityCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(\\d{3})?");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a municipality's code");
    }

    public static Parsed<MunicipalityCode> parse(String raw) {
        return FORM.matcher(raw).matches() ? Parsed.valid(new MunicipalityCode(raw)) : Parsed.invalid("field.choice");
    }

    @Override
    public String toString() {
        return value;
    }
}
