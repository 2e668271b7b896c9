package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages behind a contact's mailed link; each is for one reader and kept by nobody. */
@Component
final class AccessPages {
    private static final Map<String, String> NOTICES = Map.of(
            "corrected", "organisation.done.corrected",
            "logo", "organisation.done.logo",
            "removed", "organisation.done.removed");

    private final OrganisationPlaces places;
    private final Campaigns campaigns;

    AccessPages(OrganisationPlaces places, Campaigns campaigns) {
        this.places = places;
        this.campaigns = campaigns;
    }

    /** @param done what was done just now, as the address says it */
    Reply own(SecretToken token, OwnOrganisation own, String done) {
        return Reply.privatePage("organisation/own", page(token, own, NOTICES.get(done)));
    }

    Reply confirmation(SecretToken token, OwnOrganisation own) {
        return Reply.privatePage("organisation/confirmation", page(token, own, null));
    }

    Reply withdrawal(SecretToken token, OwnOrganisation own) {
        return Reply.privatePage("organisation/withdrawal", page(token, own, null));
    }

    Reply erasure(SecretToken token, OwnOrganisation own) {
        return Reply.privatePage("organisation/erasure", page(token, own, null));
    }

    private OwnPage page(SecretToken token, OwnOrganisation own, @Nullable String noticeKey) {
        var municipality = own.organisation().profile().municipalityCode().flatMap(places::find);
        return new OwnPage(token.value(), own, municipality, campaigns.current().zone(), noticeKey);
    }

    /** Says nothing of the organisation, of which nothing is left. */
    static Reply erased() {
        return Reply.publicPage("organisation/erased", new LeftPage());
    }

    static Reply unknown() {
        return gone(new GonePage(Optional.empty()));
    }

    /** It does not confirm any more, but opens the page where its reader can look and erase. */
    static Reply tooLate(SecretToken token) {
        return gone(new GonePage(Optional.of(token.value())));
    }

    private static Reply gone(GonePage page) {
        return Reply.privatePage("organisation/gone", page).status(HttpStatus.GONE);
    }
}
