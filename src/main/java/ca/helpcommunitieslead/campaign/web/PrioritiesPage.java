package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import java.util.List;
import java.util.Map;

public record PrioritiesPage(List<Priority> priorities, Map<String, Support> support) {
    public Support behind(Priority priority) {
        return support.getOrDefault(priority.slug(), Support.NONE);
    }
}
