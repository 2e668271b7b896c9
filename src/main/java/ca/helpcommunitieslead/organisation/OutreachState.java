package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.Arrays;
import java.util.Set;

/** Where an entry of the outreach log stands. */
public enum OutreachState {
    PLANNED,
    DONE,
    DROPPED;

    /** What may follow. */
    public Set<OutreachState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DONE, DROPPED);
            case DONE, DROPPED -> Set.of(PLANNED);
        };
    }

    public static Parsed<OutreachState> parse(String raw) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    public String labelKey() {
        return "organisation.outreach.state." + name();
    }
}
