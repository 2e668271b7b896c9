package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import org.springframework.stereotype.Component;

/** Puts the campaign's name on every page and mail. */
@Component
final class CampaignIdentity implements SiteIdentity {
    private final Campaigns campaigns;

    CampaignIdentity(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public LocalizedText name() {
        return campaigns.current().name();
    }

    @Override
    public LocalizedText network() {
        return campaigns.current().network();
    }

    @Override
    public String contact() {
        return campaigns.current().contact();
    }

    @Override
    public boolean demonstration() {
        return campaigns.current().demonstration();
    }
}
