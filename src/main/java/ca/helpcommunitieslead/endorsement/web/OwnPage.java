package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A person's own page.
 *
 * @param zone the campaign's, for the times shown
 */
public record OwnPage(String token, OwnEndorsement own, Optional<LocalizedText> municipality, ZoneId zone) {
    public Endorsement endorsement() {
        return own.endorsement();
    }

    /** The part of the message keys that tells where the endorsement stands. */
    public String stateKey() {
        return switch (endorsement().state()) {
            case REQUESTED -> "endorsement.own.requested";
            case CONFIRMED -> "endorsement.own.confirmed";
            case WITHDRAWN -> "endorsement.own.withdrawn";
        };
    }
}
