package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import java.util.Map;

/**
 * A priority with its brief.
 *
 * @param support the councils behind the priority
 * @param supportOfAsks the councils behind each ask
 */
public record PriorityPage(
        Priority priority, ReadText read, AboutText about, Support support, Map<AskKey, Support> supportOfAsks) {
    public Support behind(Ask ask) {
        return supportOfAsks.getOrDefault(ask.key(), Support.NONE);
    }

    /** Title and summary remain; the brief itself is not the campaign's word any more. */
    public boolean isRetracted() {
        return read.text().retracted();
    }
}
