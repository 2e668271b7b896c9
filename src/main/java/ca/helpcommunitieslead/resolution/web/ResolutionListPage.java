package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Missing;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

public record ResolutionListPage(Submission filter, List<Row> rows) {
    /**
     * A record and the council that it is about.
     *
     * @param clerk the mailbox of the clerk's office; empty where it is not known
     */
    public record Row(Resolution resolution, Municipality council, String clerk) {
        public Set<Missing> missing() {
            return Missing.in(resolution);
        }
    }

    /** Whether only records are shown that lack something. */
    public boolean wantsEvidence() {
        return filter.text("wants").equals("evidence");
    }

    public static List<Choice> wants(Ui ui) {
        return List.of(new Choice("evidence", ui.t("resolution.list.wants.evidence")));
    }

    public static List<Choice> statuses(Ui ui) {
        return Arrays.stream(Status.values())
                .map(status -> new Choice(status.name(), ui.t("resolution.status." + status)))
                .toList();
    }
}
