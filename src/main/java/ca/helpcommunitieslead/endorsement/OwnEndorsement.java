package ca.helpcommunitieslead.endorsement;

import java.util.EnumMap;
import java.util.List;

/**
 * What a mailed link opens.
 *
 * @param ledger every consent given or taken back, oldest first
 * @param confirmable the link is young enough to confirm by
 */
public record OwnEndorsement(Endorsement endorsement, List<Consent> ledger, boolean confirmable) {
    public OwnEndorsement {
        ledger = List.copyOf(ledger);
    }

    /** The consents in force: of each kind the newest entry, where it gives. */
    public List<Consent> consents() {
        return inForce(ledger);
    }

    static List<Consent> inForce(List<Consent> ledger) {
        var newest = new EnumMap<ConsentKind, Consent>(ConsentKind.class);
        for (var consent : ledger) newest.put(consent.kind(), consent);
        return newest.values().stream().filter(Consent::given).toList();
    }
}
