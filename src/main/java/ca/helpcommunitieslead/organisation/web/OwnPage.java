package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contact's own page.
 *
 * @param zone the campaign's, for the times shown
 * @param notice the key of what was done just now
 */
public record OwnPage(
        String token,
        OwnOrganisation own,
        Optional<Municipality> municipality,
        ZoneId zone,
        @Nullable String notice) {
    public Organisation organisation() {
        return own.organisation();
    }

    /** This page, without the language. */
    public String path() {
        return "/organisation-access/" + token;
    }

    /** The part of the message keys that tells where the organisation stands. */
    public String stateKey() {
        return "organisation.own." + organisation().state();
    }

    public boolean canWithdraw() {
        return !organisation().isConfirmed() || organisation().state().canBecome(OrganisationState.WITHDRAWN);
    }

    public boolean canAskAgain() {
        return organisation().isConfirmed() && organisation().state().canBecome(OrganisationState.CONFIRMED);
    }

    /** The part of the message keys that tells what leaving means: a sign-on that nobody confirmed is only cancelled. */
    public String leavingKey() {
        return organisation().isConfirmed() ? "organisation.withdrawal" : "organisation.cancellation";
    }
}
