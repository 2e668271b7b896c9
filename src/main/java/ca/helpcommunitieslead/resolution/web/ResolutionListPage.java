package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.Arrays;
import java.util.List;

public record ResolutionListPage(Submission filter, List<Row> rows) {
    /** A record and the council that it is about. */
    public record Row(Resolution resolution, Municipality council) {}

    public static List<Choice> statuses(Ui ui) {
        return Arrays.stream(Status.values())
                .map(status -> new Choice(status.name(), ui.t("resolution.status." + status)))
                .toList();
    }
}
