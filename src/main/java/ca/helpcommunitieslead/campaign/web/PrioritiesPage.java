package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priority;
import java.util.List;
import java.util.Map;

public record PrioritiesPage(List<Priority> priorities, Map<String, Integer> councils) {
    public int councilsBehind(Priority priority) {
        return councils.getOrDefault(priority.slug(), 0);
    }
}
