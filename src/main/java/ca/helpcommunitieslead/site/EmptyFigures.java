package ca.helpcommunitieslead.site;

import ca.helpcommunitieslead.campaign.Campaigns;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stands in until the rooms that count are there: nothing has been counted. */
@Component
final class EmptyFigures implements HomeFigures {
    private final Campaigns campaigns;
    private final InstantSource clock;

    EmptyFigures(Campaigns campaigns, InstantSource clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public Standing standing() {
        var threshold = campaigns.current().threshold();
        return new Standing(threshold, List.of(), 0, 0, Optional.empty(), false, 0, 0, 0, 0, 0, clock.instant());
    }
}
