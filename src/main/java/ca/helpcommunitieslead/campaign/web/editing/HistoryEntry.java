package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextEdit;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One edit of a text.
 *
 * @param published as what it was shown to the public, newest first
 * @param changes from the edit before, shortened; empty for the first edit
 */
public record HistoryEntry(TextEdit edit, List<PublishedText> published, Changes changes) {
    public HistoryEntry {
        published = List.copyOf(published);
    }

    /** When it was saved, to the second. */
    public String moment() {
        return edit.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public boolean isFirst() {
        return edit.number() == 1;
    }
}
