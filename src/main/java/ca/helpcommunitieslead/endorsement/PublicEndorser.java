package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the public sees of somebody who agreed to it. Holds no address and no postal code.
 *
 * @param lang the language in which the person endorsed, and probably wrote
 * @param day of the confirmation
 * @param office only where it was checked (R7)
 * @param comment what somebody read and showed, or empty
 */
public record PublicEndorser(
        long number,
        String name,
        Optional<Municipality> municipality,
        Lang lang,
        LocalDate day,
        Optional<HeldOffice> office,
        String comment) {
    /** Where the person lives, unless the office says it already. */
    public Optional<Municipality> place() {
        return municipality.filter(
                home -> office.filter(held -> held.municipality().equals(home)).isEmpty());
    }
}
