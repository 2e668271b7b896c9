package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;

/** An ask as it read in one of its versions. */
public record AskVersionPage(ReadAsk read, Priority priority, AboutText about) {
    public Ask ask() {
        return read.ask();
    }
}
