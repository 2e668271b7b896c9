package ca.helpcommunitieslead.organisation;

import java.util.List;

/**
 * News, inside the erasing transaction: who keeps anything about this organisation deletes it now (R5).
 *
 * @param changes what its contact ever wanted to change
 */
public record OrganisationErased(OrganisationId id, List<ChangeId> changes) {
    public OrganisationErased {
        changes = List.copyOf(changes);
    }
}
