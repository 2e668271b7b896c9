package ca.helpcommunitieslead.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the outreach log, for those who entered it and for staff.
 *
 * @param owner whose it is; empty: the secretariat's
 * @param outcome what came of it, or empty
 */
public record OutreachEntry(
        OutreachId id,
        Optional<Owner> owner,
        OutreachPlan plan,
        OutreachState state,
        String outcome,
        Instant createdAt,
        Instant updatedAt) {
    public boolean isPlanned() {
        return state == OutreachState.PLANNED;
    }

    /** Planned for a day that has passed. */
    public boolean isOverdue(LocalDate today) {
        return isPlanned() && plan.byWhen().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether this author may change it. */
    public boolean isOf(OutreachAuthor author) {
        return owner.map(Owner::id).equals(author.organisation());
    }

    /** The organisation of an entry. */
    public record Owner(OrganisationId id, OrganisationName name) {}
}
