package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.site.HomeFigures.Standing;
import ca.helpcommunitieslead.site.RoadStep;
import ca.helpcommunitieslead.site.Roadmap;
import java.util.List;
import java.util.Locale;

public record RoadmapPage(Standing standing, Roadmap roadmap) {
    public List<RoadStep> steps() {
        return roadmap.steps();
    }

    /** The step's place in the page's address. */
    public String anchor(RoadStep step) {
        return step.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
