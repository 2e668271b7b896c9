package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a record ready to be shown, to the public and to the staff alike. */
@Component
final class ResolutionViews {
    private final Counting counting;
    private final Municipalities municipalities;
    private final AskLines asks;
    private final Campaigns campaigns;
    private final List<PagePart.Maker> parts;

    ResolutionViews(
            Counting counting,
            Municipalities municipalities,
            AskLines asks,
            Campaigns campaigns,
            List<PagePart.Maker> parts) {
        this.counting = counting;
        this.municipalities = municipalities;
        this.asks = asks;
        this.campaigns = campaigns;
        this.parts = parts;
    }

    ResolutionPage page(Resolution resolution) {
        return new ResolutionPage(
                resolution,
                municipalities.get(resolution.council()),
                asks.of(resolution.decision()),
                counting.reasonsAgainst(resolution),
                counting.isOfCurrentTerm(resolution),
                campaigns.current(),
                parts.stream().map(maker -> maker.of(resolution)).toList());
    }
}
