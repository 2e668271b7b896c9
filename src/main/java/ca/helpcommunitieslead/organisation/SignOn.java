package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody sent with the form; nobody knows yet whether the mailbox is theirs.
 *
 * @param consents what was ticked besides the statement of authority, which everybody makes who sends the form
 * @param lang the language of the form, and of the mails to come
 */
public record SignOn(
        Profile profile,
        Signatory signatory,
        EmailAddress email,
        Set<Consent.Kind> consents,
        Optional<LogoPicture> logo,
        Lang lang) {
    public SignOn {
        consents = Set.copyOf(consents);
    }

    /** The page where the boxes were ticked. */
    String source() {
        return "/" + lang.code() + "/organisations/new";
    }

    @Override
    public String toString() {
        return "SignOn[…]";
    }
}
