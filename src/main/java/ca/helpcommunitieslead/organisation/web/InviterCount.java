package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.web.ToolkitPage.Count;
import org.springframework.stereotype.Component;

/** How many people endorsed through an organisation: a number and nothing more. */
@Component
final class InviterCount {
    private final Endorsements endorsements;
    private final Campaigns campaigns;

    InviterCount(Endorsements endorsements, Campaigns campaigns) {
        this.endorsements = endorsements;
        this.campaigns = campaigns;
    }

    Count through(Organisation organisation) {
        return new Count(
                endorsements.through(ToolkitPeople.slug(organisation)),
                endorsements.tally().countedAt(),
                campaigns.current().zone());
    }
}
