package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Map;

/** Councils around one that have something to show, nearest first. */
public record NearbyPage(Municipality municipality, int distance, List<Row> rows) {
    private static final List<Integer> DISTANCES = List.of(50, 100, 200, 500);

    public NearbyPage {
        rows = List.copyOf(rows);
    }

    static int distance(String raw) {
        return DISTANCES.stream()
                .filter(known -> String.valueOf(known).equals(raw))
                .findFirst()
                .orElse(DISTANCES.get(1));
    }

    public Submission form() {
        return Submission.of(Map.of("distance", String.valueOf(distance)));
    }

    public static List<Choice> distances(Ui ui) {
        return DISTANCES.stream()
                .map(known -> new Choice(String.valueOf(known), ui.t("desk.kilometres", known)))
                .toList();
    }

    /** One council. */
    public record Row(Municipality municipality, double kilometres, List<Resolution> records, List<Plan> plans) {
        public Row {
            records = List.copyOf(records);
            plans = List.copyOf(plans);
        }
    }

    /** The shape beside the word. */
    public static String shape(Resolution record) {
        if (record.status() == Status.RESCINDED) return "rescinded";
        if (record.decision().outcome() == Outcome.DEFEATED) return "against";
        if (!record.decision().outcome().isCarried()) return "noted";
        return record.status() == Status.REPORTED ? "reported" : "passed";
    }
}
