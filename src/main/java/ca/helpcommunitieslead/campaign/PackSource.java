package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.config.ProgramClock;
import ca.helpcommunitieslead.platform.config.Settings;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the first texts come from: the pack that the operator names, and the pages that rooms bring. */
@Component
final class PackSource {
    private final Settings settings;
    private final List<StarterPage> pages;
    private final ProgramClock clock;

    PackSource(Settings settings, List<StarterPage> pages, ProgramClock clock) {
        this.settings = settings;
        this.pages = pages;
        this.clock = clock;
    }

    Path folder() {
        return settings.campaign();
    }

    /** Imports a campaign as of now; one that is to be played as of its first day, since its life begins there. */
    void begin(Campaign campaign, Runnable work) {
        var played = campaign.demonstration() && settings.development();
        if (played)
            clock.standingAt(campaign.start().atStartOfDay(campaign.zone()).toInstant(), work);
        else work.run();
    }

    List<StarterPage> pages() {
        return List.copyOf(pages);
    }
}
