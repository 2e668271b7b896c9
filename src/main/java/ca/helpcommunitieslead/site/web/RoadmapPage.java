package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.site.HomeFigures.Standing;
import ca.helpcommunitieslead.site.Opening;
import ca.helpcommunitieslead.site.RoadStep;
import ca.helpcommunitieslead.site.RoadStep.Stage;
import ca.helpcommunitieslead.site.Roadmap;
import java.util.List;
import java.util.Locale;

public record RoadmapPage(Campaign campaign, Standing standing, Roadmap roadmap) {
    public List<RoadStep> steps() {
        return roadmap.steps();
    }

    /** The step's place in the page's address. */
    public String anchor(RoadStep step) {
        return step.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a step that had opened waits again. */
    public String closed(Ui ui, RoadStep step) {
        return step.stage() == Stage.MINISTERS
                ? ui.t("site.step.MINISTERS.closed", standing.threshold())
                : HomePage.fallenBelow(ui, campaign, standing);
    }

    /** From when to when the count held. */
    public String times(Ui ui, Opening opening) {
        var reached = ui.dateTime(opening.at(), campaign.zone());
        return opening.closed()
                .map(closed -> ui.t("site.roadmap.opening.closed", reached, ui.dateTime(closed, campaign.zone())))
                .orElseGet(() -> ui.t("site.roadmap.opening.holds", reached));
    }
}
