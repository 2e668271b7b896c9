package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.RichText;
import java.util.Map;
import java.util.Optional;

/**
 * A priority with its brief.
 *
 * @param brief the words and the language that they are in
 * @param text the same, ready for the page
 * @param support the councils behind the priority
 * @param supportOfAsks the councils behind each ask
 */
public record PriorityPage(
        Priority priority,
        Optional<LocalizedText.Wording> brief,
        Optional<RichText> text,
        Support support,
        Map<AskKey, Support> supportOfAsks) {
    public Support behind(Ask ask) {
        return supportOfAsks.getOrDefault(ask.key(), Support.NONE);
    }
}
