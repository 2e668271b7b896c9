package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.Source;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An ask, with the councils that stand behind it.
 *
 * @param support how many there are, and how many of them support it in part only
 * @param councils the same, one by one
 * @param site what the site's addresses start with
 */
public record AskPage(Ask ask, Priority priority, Support support, List<Council> councils, URI site) {
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

    /** The address by which others cite the ask. */
    public String address(Ui ui) {
        return site + ui.href("/asks/" + ask.key());
    }

    /** Month and year in words. */
    public String seen(Ui ui, Source source) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", ui.lang().locale()).format(source.seen());
    }
}
