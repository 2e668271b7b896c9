package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilSearch;
import java.util.List;

/**
 * The form for what was not found.
 *
 * @param known earlier searches, newest first
 */
public record SearchPage(Council council, List<CouncilSearch> known, Submission form) {
    public SearchPage {
        known = List.copyOf(known);
    }
}
