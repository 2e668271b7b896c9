package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Optional;

/**
 * The form.
 *
 * @param nearby what a look at the postal code found, where the person asked for one
 */
public record EndorsePage(Submission form, List<Choice> municipalities, Optional<NearbyPlaces> nearby) {
    public List<ConsentKind> consents() {
        return List.of(ConsentKind.values());
    }
}
