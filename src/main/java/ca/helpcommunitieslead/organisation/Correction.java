package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.Set;

/**
 * How a contact wants their organisation to be. Whose signatory is another has stated anew that this one may sign.
 *
 * @param profile with the name as it should be; another name than the present one waits for staff
 * @param lang the language of the form
 */
public record Correction(Profile profile, Signatory signatory, Set<Consent.Kind> consents, Lang lang) {
    public Correction {
        consents = Set.copyOf(consents);
    }

    /** The page where the boxes were ticked, without the secret in its address. */
    String source() {
        return "/" + lang.code() + "/organisation-access/{token}/correction/new";
    }
}
