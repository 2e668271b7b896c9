package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.tracker.Council;
import java.util.List;

/**
 * The councils that nobody has looked at.
 *
 * @param first the largest of them
 * @param total how many there are
 */
public record SearchListPage(List<Council> first, int total) {
    public SearchListPage {
        first = List.copyOf(first);
    }
}
