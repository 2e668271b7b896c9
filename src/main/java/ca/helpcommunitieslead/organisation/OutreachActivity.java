package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.Arrays;

/** How a council is approached. */
public enum OutreachActivity {
    /** With a member of council. */
    MEETING,
    /** Speaking before the council. */
    DELEGATION,
    LETTER,
    /** A petition or an event. */
    EVENT,
    /** A call with municipal staff. */
    STAFF_CALL,
    OTHER;

    public static Parsed<OutreachActivity> parse(String raw) {
        return Arrays.stream(values())
                .filter(activity -> activity.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    public String labelKey() {
        return "organisation.outreach.activity." + name();
    }
}
