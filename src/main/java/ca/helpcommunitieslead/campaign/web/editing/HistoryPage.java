package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.web.Pager;

/** The edits of a text, newest first. */
public record HistoryPage(TextStanding standing, Slice<HistoryEntry> entries, Names names) {
    public Pager pager() {
        return Pager.of(entries, standing.path() + "/history?page=");
    }
}
