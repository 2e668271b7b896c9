package ca.helpcommunitieslead.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What staff look for.
 *
 * @param text a part of the name or of the contact's address; empty: all
 */
public record StaffFilter(
        String text,
        @Nullable OrganisationState state,
        @Nullable OrganisationKind kind) {
    static StaffFilter waiting() {
        return new StaffFilter("", OrganisationState.CONFIRMED, null);
    }
}
