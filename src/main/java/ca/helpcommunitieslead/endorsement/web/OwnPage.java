package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A person's own page.
 *
 * @param asksAsOf the day since which the asks stood as the person endorsed them; empty where it is not known
 * @param zone the campaign's, for the times shown
 */
public record OwnPage(
        String token,
        OwnEndorsement own,
        Optional<Municipality> municipality,
        Optional<LocalDate> asksAsOf,
        ZoneId zone) {
    public Endorsement endorsement() {
        return own.endorsement();
    }

    /** The part of the message keys that tells where the endorsement stands. */
    public String stateKey() {
        return switch (endorsement().state()) {
            case REQUESTED -> "endorsement.own.requested";
            case CONFIRMED -> "endorsement.own.confirmed";
            case WITHDRAWN -> "endorsement.own.withdrawn";
            case INVALID -> "endorsement.own.setAside";
        };
    }

    /** The part of the message keys that tells what leaving means: a request that nobody confirmed is only cancelled. */
    public String leavingKey() {
        return endorsement().isConfirmed() ? "endorsement.withdrawal" : "endorsement.cancellation";
    }

    /** The words of the link that leads back in. */
    public String returnKey() {
        if (endorsement().isWithdrawn()) return "endorsement.own.again";
        return own.confirmable() ? "endorsement.own.confirm" : "endorsement.again";
    }
}
