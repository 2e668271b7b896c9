package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form.
 *
 * @param municipalities where people live
 * @param everyTier where an office can be held
 * @param nearby what a look at the postal code found, where the person asked for one
 * @param made the sealed time at which the form was made, or empty
 */
public record EndorsePage(
        Submission form,
        List<Choice> municipalities,
        List<Choice> everyTier,
        Optional<NearbyPlaces> nearby,
        String made) {
    public boolean speaksOfAnOffice() {
        return SaidFields.speaksOfAnOffice(form);
    }

    public boolean hasComment() {
        return form.present("comment").isPresent();
    }

    /** What can be agreed to; there is nobody to share with where nobody invited. */
    public List<ConsentKind> consents() {
        var invited = form.present("from").isPresent();
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> invited || kind != ConsentKind.SHARE_WITH_INVITER)
                .toList();
    }
}
