package ca.helpcommunitieslead.organisation;

import java.util.Set;

/** Where an organisation stands on its way to the public list (R10). */
public enum OrganisationState {
    /** The form was sent; nobody confirmed the address. */
    REQUESTED,
    /** The address is confirmed; staff have to decide. */
    CONFIRMED,
    /** Public and counted. */
    APPROVED,
    /** Staff turned it down before it was ever public; it may ask again. */
    REFUSED,
    /** Its contact took it back; it may ask again. */
    WITHDRAWN,
    /** Staff took it off the list; only they put it back. */
    TAKEN_DOWN;

    /** What may follow. */
    public Set<OrganisationState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED -> Set.of(WITHDRAWN, TAKEN_DOWN);
            case REFUSED -> Set.of(CONFIRMED, APPROVED);
            case WITHDRAWN -> Set.of(CONFIRMED);
            case TAKEN_DOWN -> Set.of(APPROVED);
        };
    }

    public boolean canBecome(OrganisationState other) {
        return next().contains(other);
    }

    public String labelKey() {
        return "organisation.state." + name();
    }
}
