package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PublicEndorser;
import ca.helpcommunitieslead.endorsement.ReportReason;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The form that says what is wrong with somebody's public entry. */
public record ReportPage(PublicEndorser person, Submission form) {
    public List<Choice> reasons(Ui ui) {
        return Arrays.stream(ReportReason.values())
                .map(reason -> new Choice(value(reason), ui.t("endorsement.report.reason." + reason)))
                .toList();
    }

    /** How the form calls a reason. */
    static String value(ReportReason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
