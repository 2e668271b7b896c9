package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;

/**
 * An ask as the campaign stands for it today, with the councils that stand behind it.
 *
 * @param support how many there are, and how many of them support it in part only
 * @param councils the same, one by one
 */
public record AskPage(ReadAsk read, Priority priority, AboutText about, Support support, List<Council> councils) {
    public AskPage {
        councils = List.copyOf(councils);
    }

    /**
     * A council behind the ask.
     *
     * @param resolution the key of its decision
     * @param inPart whether it supports the ask in part only
     */
    public record Council(Municipality municipality, String resolution, boolean inPart) {}

    public Ask ask() {
        return read.ask();
    }

    /** The campaign stands for it no more. */
    public boolean isRetracted() {
        return ask().text().retracted();
    }
}
