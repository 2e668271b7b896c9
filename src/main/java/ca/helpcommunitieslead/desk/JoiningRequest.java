package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;

/**
 * What somebody sent with the form; nobody knows yet whether the mailbox is theirs.
 *
 * @param askable whether colleagues who look for a seconder or a mentor may ask them
 */
public record JoiningRequest(String name, EmailAddress email, Seat seat, boolean askable, Lang lang) {
    @Override
    public String toString() {
        return "JoiningRequest[…]";
    }
}
