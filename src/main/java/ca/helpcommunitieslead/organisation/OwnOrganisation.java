package ca.helpcommunitieslead.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mailed link opens.
 *
 * @param ledger every consent given or taken back, oldest first
 * @param waiting what the contact wants to change and staff have not decided
 * @param history newest first
 * @param confirmable the link is young enough to confirm by
 */
public record OwnOrganisation(
        Organisation organisation,
        List<Consent> ledger,
        List<WaitingChange> waiting,
        List<HistoryEntry> history,
        boolean confirmable) {
    public OwnOrganisation {
        ledger = List.copyOf(ledger);
        waiting = List.copyOf(waiting);
        history = List.copyOf(history);
    }

    public List<Consent> consents() {
        return Consent.inForce(ledger);
    }

    public boolean agrees(Consent.Kind kind) {
        return consents().stream().anyMatch(consent -> consent.kind() == kind);
    }

    /** A name or a logo that waits for staff. */
    public record WaitingChange(ChangeId id, Optional<OrganisationName> name, Optional<LogoId> logo, Instant at) {}
}
