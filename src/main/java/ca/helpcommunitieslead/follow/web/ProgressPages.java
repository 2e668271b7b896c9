package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.follow.Sendings;
import ca.helpcommunitieslead.follow.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that tells how far a sending is. */
@Component
final class ProgressPages {
    private final Sendings sendings;
    private final Campaigns campaigns;

    ProgressPages(Sendings sendings, Campaigns campaigns) {
        this.sendings = sendings;
        this.campaigns = campaigns;
    }

    ProgressPage of(Update update, @Nullable String notice) {
        return new ProgressPage(
                update,
                update.sending().orElseThrow(),
                sendings.progress(update.id()),
                campaigns.current().zone(),
                notice);
    }
}
