package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.Optional;

/**
 * An office as it is shown.
 *
 * @param title in the person's own words
 * @param term of the elected; empty where none was known
 */
public record HeldOffice(String title, Municipality municipality, Optional<CouncilTerm> term) {
    /** The first and the last year of the term, or nothing. */
    public String years() {
        return term.map(known -> known.from().getYear() + "–" + known.to().getYear())
                .orElse("");
    }
}
