package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PaperRow;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;

/**
 * The form for a list of signatures and, once it was looked over, what would become of each line.
 *
 * @param changed other lines count than were shown before, as others were counted meanwhile
 */
public record PaperEntryPage(Submission form, List<Choice> municipalities, List<PaperRow> rows, boolean changed) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS = Map.of(
            "place", "endorsement.paper.place",
            "day", "endorsement.paper.day",
            "organiser", "endorsement.paper.organiser",
            "lines", "endorsement.paper.lines");

    /** The fields that the button to count sends once more. */
    public static final List<String> FIELDS = List.of("place", "day", "organiser", "municipality", "lines");

    public PaperEntryPage {
        rows = List.copyOf(rows);
    }

    public boolean isChecked() {
        return !rows.isEmpty();
    }

    public long counting() {
        return rows.stream().filter(PaperRow::counts).count();
    }

    public long leftOut() {
        return rows.size() - counting();
    }
}
