package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.Arrays;

/** What somebody is at a municipality. */
public enum Office {
    COUNCILLOR,
    /** Mayor, reeve, warden, chair of a region. */
    HEAD,
    /** Works for the municipality. */
    STAFF;

    public static Parsed<Office> parse(String raw) {
        return Arrays.stream(values())
                .filter(office -> office.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("desk.office.missing"));
    }

    public String labelKey() {
        return "desk.office." + name();
    }
}
