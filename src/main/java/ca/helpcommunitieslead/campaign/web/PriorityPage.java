package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.RichText;
import java.util.Map;
import java.util.Optional;

/**
 * A priority with its brief.
 *
 * @param brief the words and the language that they are in
 * @param text the same, ready for the page
 */
public record PriorityPage(
        Priority priority,
        Optional<LocalizedText.Wording> brief,
        Optional<RichText> text,
        Map<AskKey, Integer> councils) {
    public int councilsBehind(Ask ask) {
        return councils.getOrDefault(ask.key(), 0);
    }
}
