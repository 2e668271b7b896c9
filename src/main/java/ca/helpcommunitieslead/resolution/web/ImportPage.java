package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;

/** The form for a table of decisions, with what its columns mean. */
public record ImportPage(Submission form, List<Ask> asks) {
    public List<String> columns() {
        return ImportTable.COLUMNS;
    }

    public boolean isRequired(String column) {
        return ImportTable.REQUIRED.contains(column);
    }

    /** What can be written in the column, where that is a choice; else empty. */
    public String choices(String column) {
        return ImportLines.choices(column);
    }

    public int mostLines() {
        return ImportTable.MOST_LINES;
    }
}
